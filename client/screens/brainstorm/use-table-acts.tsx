// Every act on the table that the screen offers, each one step of undo, said politely, and with a way back at hand
// where something goes away.

import { type ReactNode, useState } from 'react';
import type { IdeaKind } from '../../../shared/model/idea.ts';
import type { Place } from '../../../shared/model/idea-on-table.ts';
import type { IdeaId, TableId } from '../../../shared/model/ids.ts';
import type { Mending } from '../../../shared/model/mending.ts';
import { useSaid } from '../../parts/said.tsx';
import type { Toast } from '../../parts/toast-region.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useAction } from '../../state/action.ts';
import { useCommand } from '../../state/session.tsx';
import type { TableState } from '../../state/table.tsx';
import { useWords } from '../../state/words.tsx';
import type { BoardLayout } from './board/board-layout.ts';

const toastMs = 8000;

export interface TableActs {
  /** Returns what stands there now when others changed the same words; null when it is done. Without a kind it stays. */
  readonly edit: (id: IdeaId, mending: Mending, kind: IdeaKind | null) => string | null;
  readonly takeBack: (id: IdeaId) => void;
  /** `lies` says where it lies then. */
  readonly move: (id: IdeaId, place: Place, isGrouped: boolean, lies: ReactNode) => void;
  readonly group: (ids: readonly IdeaId[], groupId: string | null) => void;
  /** Returns its id; the title may be empty and come later. */
  readonly createGroup: (title: string, ids: readonly IdeaId[]) => string;
  /** As `edit`. */
  readonly nameGroup: (groupId: string, mending: Mending) => string | null;
  readonly dissolveGroup: (groupId: string) => void;
  readonly putAway: (id: IdeaId) => void;
  readonly restore: (id: IdeaId) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** For a reader's ears: what happened, in few words. */
  readonly said: ReactNode;
  readonly say: (words: ReactNode) => void;
  /** The newest act that can be taken back, until another one follows. */
  readonly toast: Toast | null;
  readonly dismiss: () => void;
  readonly problem: string | null;
}

/** What is grouped lies where the group lies, so that it stays there should the group be dissolved; see `layout`. */
export function useTableActs(state: TableState, tableId: TableId, layout: BoardLayout): TableActs {
  const { t, rich } = useWords();
  const { edits, undo } = state;
  const command = useCommand();
  const { run, problem } = useAction();
  const { said, say } = useSaid();
  const [toast, setToast] = useState<Toast | null>(null);

  const nameOf = (title: string) =>
    title ? <Written>{title}</Written> : t('brainstorm.namelessGroup');
  const done = (words: ReactNode) => {
    setToast(null);
    say(words);
  };
  const gone = (words: string, onPress: () => void) => {
    setToast({
      id: `gone-${Date.now()}`,
      words,
      action: { label: t('brainstorm.undoShort'), onPress: () => (onPress(), setToast(null)) },
      leaveAfterMs: toastMs,
    });
  };
  const restore = (ideaId: IdeaId) => run(() => command('idea:restore', { tableId, ideaId }));
  return {
    edit(id, mending, kind) {
      let theirs: string | null = null;
      edits.together(() => {
        theirs = edits.edit(id, mending);
        if (theirs === null && kind !== null) edits.setKind(id, kind);
      });
      if (theirs === null) done(t('brainstorm.said.edited'));
      return theirs;
    },
    takeBack(id) {
      edits.takeBack(id);
      gone(t('brainstorm.said.takenBack'), undo.undo);
    },
    move(id, place, isGrouped, lies) {
      edits.together(() => {
        if (isGrouped) edits.group(id, null);
        edits.move(id, place);
      });
      done(lies);
    },
    group(ids, groupId) {
      const anchor = layout.frames.find(({ group }) => group.id === groupId)?.anchor;
      edits.together(() => {
        for (const id of ids) {
          edits.group(id, groupId);
          if (anchor) edits.move(id, anchor);
        }
      });
      const { groups } = state.snapshot;
      const title = groups.find((one) => one.id === groupId)?.title;
      const count = ids.length;
      done(
        title === undefined
          ? t('brainstorm.said.ungrouped', { count })
          : rich('brainstorm.said.grouped', { count, title: nameOf(title) }),
      );
    },
    createGroup(title, ids) {
      const first = layout.cards.get(ids[0] ?? '');
      let groupId = '';
      edits.together(() => {
        groupId = edits.createGroup(title, ids);
        if (first) for (const id of ids) edits.move(id, { x: first.x, y: first.y });
      });
      done(rich('brainstorm.said.grouped', { count: ids.length, title: nameOf(title) }));
      return groupId;
    },
    nameGroup(groupId, mending) {
      const theirs = edits.nameGroup(groupId, mending);
      if (theirs === null)
        done(rich('brainstorm.said.named', { title: <Written>{mending.wanted}</Written> }));
      return theirs;
    },
    dissolveGroup(groupId) {
      edits.dissolveGroup(groupId);
      gone(t('brainstorm.said.dissolved'), undo.undo);
    },
    putAway(ideaId) {
      run(async () => {
        await command('idea:hide', { tableId, ideaId });
        gone(t('brainstorm.said.putAway'), () => restore(ideaId));
      });
    },
    restore,
    undo() {
      undo.undo();
      done(t('brainstorm.said.undone'));
    },
    redo() {
      undo.redo();
      done(t('brainstorm.said.redone'));
    },
    said,
    say,
    toast,
    dismiss: () => setToast(null),
    problem,
  };
}
