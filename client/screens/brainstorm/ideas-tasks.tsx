// What one is in the middle of, beside the tools: finding, selecting, an act that was refused.
import { Notice } from '../../parts/notice.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { SelectionBar } from './selection-bar.tsx';
import type { Ideas } from './use-ideas.ts';

export function IdeasTasks({ ideas }: { readonly ideas: Ideas }) {
  const { views, shown, selection, tableActs, ask } = ideas;
  return (
    <>
      {ideas.isFilterOpen && <FilterPanel shown={shown} total={views.size} />}
      {selection.isOn && (
        <SelectionBar
          selection={selection}
          onGroup={(ids) => ask({ kind: 'new-group', ids })}
          onChooseGroup={(ids) => ask({ kind: 'choose-group', ids })}
        />
      )}
      {tableActs.problem && (
        <Notice kind="problem" live>
          {tableActs.problem}
        </Notice>
      )}
    </>
  );
}
