// The ideas of a table with their tools above them.
import type { IdeaId } from '../../../shared/model/ids.ts';
import { Notice } from '../../parts/notice.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { HiddenIdeas } from './hidden-ideas.tsx';
import { IdeasFrame } from './ideas-frame.tsx';
import { IdeasShown } from './ideas-shown.tsx';
import { IdeasToolbar } from './ideas-toolbar.tsx';
import styles from './ideas-view.module.css';
import { SelectionBar } from './selection-bar.tsx';
import { type IdeasOptions, useIdeas } from './use-ideas.ts';

interface IdeasViewProps extends IdeasOptions {
  /** An idea of one's own that just came. */
  readonly latestOwn?: IdeaId | undefined;
}

export function IdeasView({ latestOwn, ...options }: IdeasViewProps) {
  const ideas = useIdeas(options);
  const { state, table, views, shown, selection, tableActs, mode, ask } = ideas;
  return (
    <IdeasFrame ideas={ideas} className={styles.ideas}>
      <IdeasToolbar ideas={ideas} />
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
      <IdeasShown ideas={ideas} latestOwn={latestOwn} />
      {mode.mayFacilitate && (
        <HiddenIdeas state={state} table={table} onRestore={tableActs.restore} />
      )}
    </IdeasFrame>
  );
}
