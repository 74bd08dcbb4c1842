// The ideas of a table as board or list, with everything one can do with them but writing new ones.
import { type MouseEvent, useMemo, useRef, useState } from 'react';
import type { Group } from '../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../shared/model/ids.ts';
import type { Table } from '../../../shared/model/table.ts';
import { Notice } from '../../parts/notice.tsx';
import { ToastRegion } from '../../parts/toast-region.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { Part } from '../../pieces/steps/part.tsx';
import { useMe } from '../../state/session.tsx';
import type { TableState } from '../../state/table.tsx';
import { useWords } from '../../state/words.tsx';
import type { BoardHandle } from './board/idea-board.tsx';
import { LazyIdeaBoard } from './board/lazy-idea-board.tsx';
import type { IdeaViews } from './card/idea-view.ts';
import { useCardActs, useCardMode } from './card/use-card-acts.ts';
import { useCardKeys } from './card/use-card-keys.ts';
import { useCurrentCard } from './card/use-current-card.ts';
import { noFilter } from './filter.ts';
import { FilterPanel } from './filter-panel.tsx';
import { HiddenIdeas } from './hidden-ideas.tsx';
import { IdeasToolbar } from './ideas-toolbar.tsx';
import styles from './ideas-view.module.css';
import { IdeaList } from './list/idea-list.tsx';
import { NoIdeas } from './list/no-ideas.tsx';
import { type Question, TableQuestion } from './questions/table-question.tsx';
import { useSayMending } from './questions/use-say-mending.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useSelection } from './use-selection.ts';
import { useShownIdeas } from './use-shown-ideas.ts';
import { useStable } from './use-stable.ts';
import { useTableActs } from './use-table-acts.ts';
import { useTableView } from './use-table-view.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import type { Where } from './use-where.ts';
import { useWriters } from './writing/use-writers.ts';

interface IdeasViewProps {
  readonly state: TableState;
  readonly table: Table;
  readonly views: IdeaViews;
  readonly where: Where;
  readonly readOnly?: boolean | undefined;
  readonly chosenId?: IdeaId | null | undefined;
  /** An idea of one's own that just came. */
  readonly latestOwn?: IdeaId | undefined;
  readonly onRide?: ((id: IdeaId) => void) | undefined;
  readonly onPick?: ((id: IdeaId) => void) | undefined;
}

const nothing = () => undefined;

export function IdeasView(props: IdeasViewProps) {
  const { state, table, views, where, readOnly = false, chosenId = null, latestOwn } = props;
  const { t } = useWords();
  const { mayFacilitate } = useMe();
  const [view, setView] = useTableView();
  const [isFilterOpen, setFilterOpen] = useState(false);
  const [question, ask] = useState<Question | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const board = useRef<BoardHandle>(null);
  const shown = useShownIdeas(views, state.snapshot.groups);
  const selection = useSelection(views);
  const tableActs = useTableActs(state, table.id);
  const writers = useWriters(state.people);
  const order = useMemo(
    () => shown.sections.flatMap(({ entries }) => entries.map((entry) => entry.view.id)),
    [shown.sections],
  );
  const current = useCurrentCard(root, order);
  useUndoKeys(tableActs);

  const mode = useCardMode({
    view,
    mayWrite: state.mayWrite && !readOnly,
    mayRide: state.mayWrite && !readOnly && props.onRide !== undefined,
    mayPick: props.onPick !== undefined,
    mayFacilitate: mayFacilitate && !readOnly,
    isSelecting: selection.isOn,
  });
  const acts = useCardActs({
    ride: props.onRide ?? nothing,
    pick: props.onPick ?? nothing,
    takeBack: tableActs.takeBack,
    putAway: tableActs.putAway,
    toggle: selection.toggle,
    edit: (id) => ask({ kind: 'edit', id }),
    chooseGroup: (id) => ask({ kind: 'choose-group', ids: [id] }),
    move: (id) => board.current?.move(id),
    jump(id) {
      if (!order.includes(id)) shown.setFilter(noFilter);
      current.go(id);
    },
  });
  const dissolve = useStable(tableActs.dissolveGroup);
  useSayMending(where, question?.kind === 'edit' ? question.id : undefined);
  const rename = useStable((group: Group) => ask({ kind: 'rename', group }));
  const chosenOr = (id: IdeaId) => (selection.ids.size > 0 ? [...selection.ids] : [id]);
  const press = useCardKeys({
    views,
    mode,
    acts,
    onHelp: () => ask({ kind: 'help' }),
    onGroup: (id) => ask({ kind: 'new-group', ids: chosenOr(id) }),
  });
  const click = (event: MouseEvent) => {
    const target = event.target as Element;
    const id = target.closest<HTMLElement>('[data-card]')?.dataset.card;
    if (event.shiftKey && id && mode.mayWrite && !target.closest('button, input'))
      selection.toggle(id);
  };
  const shared = {
    views,
    mode,
    acts,
    writers,
    chosenId,
    sections: shown.sections,
    currentId: current.id,
    selected: selection.ids,
    onRename: rename,
    onDissolve: dissolve,
  };
  return (
    <section
      ref={root}
      className={styles.ideas}
      aria-label={t('brainstorm.ideas')}
      onFocus={current.onFocus}
      onBlur={current.onBlur}
      onKeyDown={press}
      onClick={click}
    >
      <IdeasToolbar
        {...{ view, mode, selection, isFilterOpen }}
        onView={setView}
        undo={state.undo}
        tableActs={tableActs}
        onFilter={() => setFilterOpen(!isFilterOpen)}
        onHelp={() => ask({ kind: 'help' })}
      />
      {isFilterOpen && <FilterPanel shown={shown} total={views.size} />}
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
      {order.length === 0 && (
        <NoIdeas
          isFiltered={views.size > 0}
          onShowAll={() => shown.setFilter(noFilter)}
          mayAdd={mode.mayRide}
        />
      )}
      <Part key={view}>
        {view === 'list' ? (
          <IdeaList {...shared} />
        ) : (
          (order.length > 0 || shown.layout.frames.length > 0) && (
            <LazyIdeaBoard
              {...shared}
              {...{ tableActs, where, latestOwn }}
              layout={shown.layout}
              handle={board}
              people={state.people}
              onPair={(ids) => ask({ kind: 'new-group', ids })}
            />
          )
        )}
      </Part>
      {mode.mayFacilitate && (
        <HiddenIdeas state={state} table={table} onRestore={tableActs.restore} />
      )}
      <TableQuestion
        question={question}
        onClose={() => ask(null)}
        onDone={selection.clear}
        {...{ views, tableActs, ask }}
        groups={state.snapshot.groups}
      />
      <ToastRegion
        label={t('brainstorm.news')}
        toasts={tableActs.toast ? [tableActs.toast] : []}
        dismissLabel={t('brainstorm.dismiss')}
        onDismiss={tableActs.dismiss}
      />
      <VisuallyHidden role="status">{tableActs.said}</VisuallyHidden>
    </section>
  );
}
