// The edits of a table as a person makes them: ids and moments are made here, every act is one step of undo.
import type * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import {
  addIdea,
  createGroup,
  dissolveGroup,
  editIdea,
  groupIdea,
  moveIdea,
  nameGroup,
  setKind,
  takeBackIdea,
} from '../../shared/document/table-edits.ts';
import type { IdeaKind } from '../../shared/model/idea.ts';
import type { Place } from '../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../shared/model/ids.ts';
import type { Mending } from '../../shared/model/mending.ts';
import { newId } from '../wire/new-id.ts';

export interface NewIdeaWords {
  readonly text: string;
  readonly kind: IdeaKind;
  readonly language: string;
  readonly ridesOn?: IdeaId | null;
  readonly groupId?: string | null;
}

export interface TableEdits {
  /** Puts an idea on the table and returns its id. */
  readonly add: (words: NewIdeaWords) => IdeaId;
  /** Returns null when it is done, or else what stands there now; see shared/document/table-edits.ts. */
  readonly edit: (id: IdeaId, mending: Mending) => string | null;
  readonly setKind: (id: IdeaId, kind: IdeaKind) => void;
  readonly takeBack: (id: IdeaId) => void;
  readonly move: (id: IdeaId, place: Place) => void;
  readonly group: (id: IdeaId, groupId: string | null) => void;
  /** Makes a group of some ideas and returns its id. */
  readonly createGroup: (title: string, memberIds: readonly IdeaId[]) => string;
  /** As `edit`. */
  readonly nameGroup: (groupId: string, mending: Mending) => string | null;
  readonly dissolveGroup: (groupId: string) => void;
  /** Several acts that are undone as one. */
  readonly together: (acts: () => void) => void;
}

/** `nowMs` is the server's clock, so that the order of ideas does not hang on a device's. */
export function createTableEdits(doc: Y.Doc, origin: unknown, nowMs: () => number): TableEdits {
  const table = openTable(doc);
  let latestMs = 0;
  return {
    add(words) {
      const id = newId();
      // Ideas made in one breath keep their order.
      latestMs = Math.max(Math.round(nowMs()), latestMs + 1);
      addIdea(table, { ...words, id, createdAtMs: latestMs }, origin);
      return id;
    },
    edit: (id, mending) => editIdea(table, id, mending, origin),
    setKind: (id, kind) => setKind(table, id, kind, origin),
    takeBack: (id) => takeBackIdea(table, id, origin),
    move: (id, place) => moveIdea(table, id, place, origin),
    group: (id, groupId) => groupIdea(table, id, groupId, origin),
    createGroup(title, memberIds) {
      const groupId = newId();
      createGroup(table, groupId, title, memberIds, origin);
      return groupId;
    },
    nameGroup: (groupId, mending) => nameGroup(table, groupId, mending, origin),
    dissolveGroup: (groupId) => dissolveGroup(table, groupId, origin),
    together: (acts) => doc.transact(acts, origin),
  };
}
