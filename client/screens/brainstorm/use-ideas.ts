// Everything one can do with the ideas of a table but writing new ones, whichever way they are shown.
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Group } from '../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../shared/model/ids.ts';
import type { Table } from '../../../shared/model/table.ts';
import { useMe } from '../../state/session.tsx';
import type { TableState } from '../../state/table.tsx';
import type { BoardHandle } from './board/idea-board.tsx';
import type { IdeaViews } from './card/idea-view.ts';
import { useCardActs, useCardMode } from './card/use-card-acts.ts';
import { useCardKeys } from './card/use-card-keys.ts';
import { useCurrentCard } from './card/use-current-card.ts';
import { noFilter } from './filter.ts';
import type { Question } from './questions/table-question.tsx';
import { useSelection } from './use-selection.ts';
import { useShownIdeas } from './use-shown-ideas.ts';
import { useStable } from './use-stable.ts';
import { useTableActs } from './use-table-acts.tsx';
import { useTableView } from './use-table-view.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import type { Where } from './use-where.ts';
import { useWriters } from './writing/use-writers.ts';

export interface IdeasOptions {
  readonly state: TableState;
  readonly table: Table;
  readonly views: IdeaViews;
  readonly where: Where;
  readonly readOnly?: boolean | undefined;
  readonly chosenId?: IdeaId | null | undefined;
  readonly onRide?: ((id: IdeaId) => void) | undefined;
  readonly onPick?: ((id: IdeaId) => void) | undefined;
}

export type Ideas = ReturnType<typeof useIdeas>;

const nothing = () => undefined;

export function useIdeas(options: IdeasOptions) {
  const { state, table, views, where, readOnly = false, chosenId = null } = options;
  const { mayFacilitate } = useMe();
  const [view, setView] = useTableView();
  const [isFilterOpen, setFilterOpen] = useState(false);
  const [question, ask] = useState<Question | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const board = useRef<BoardHandle>(null);
  const shown = useShownIdeas(views, state.snapshot.groups);
  const selection = useSelection(views);
  const tableActs = useTableActs(state, table.id, shown.layout);
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
    mayRide: state.mayWrite && !readOnly && options.onRide !== undefined,
    mayPick: options.onPick !== undefined,
    mayFacilitate: mayFacilitate && !readOnly,
    isSelecting: selection.isOn,
  });
  const acts = useCardActs({
    ride: options.onRide ?? nothing,
    pick: options.onPick ?? nothing,
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
  const mended = question?.kind === 'edit' ? question.id : undefined;
  useEffect(() => {
    if (mended === undefined) return;
    where.tell({ ideaId: mended, writing: true });
    return () => where.tell({ ideaId: undefined, writing: undefined });
  }, [where, mended]);
  const dissolve = useStable(tableActs.dissolveGroup);
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
  /** What list and board are drawn from. */
  const drawn = {
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
  return {
    state,
    table,
    views,
    where,
    view,
    setView,
    isFilterOpen,
    setFilterOpen,
    question,
    ask,
    root,
    board,
    shown,
    order,
    selection,
    tableActs,
    mode,
    current,
    press,
    click,
    drawn,
  };
}
