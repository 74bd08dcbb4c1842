// One table as a screen reads it: its ideas with their authors, what I may do, who else is there, undo of my own acts.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import type { IdeaOnTable, TableSnapshot } from '../../shared/document/table-snapshot.ts';
import { tableRights } from '../../shared/model/document-rights.ts';
import type { Author } from '../../shared/model/idea.ts';
import type { TableId } from '../../shared/model/ids.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { Session } from '../../shared/model/session.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import type { Owners } from '../../shared/protocol/frames.ts';
import type { SharedDocument } from '../wire/shared-document.ts';
import { createStore } from '../wire/store.ts';
import { type OwnUndo, useOwnUndo } from './own-undo.ts';
import { useMe, useSession } from './session.tsx';
import { useSessionValue } from './session-context.ts';
import { useSharedDocument } from './shared-document.ts';
import { createTableEdits, type TableEdits } from './table-edits.ts';
import {
  type PersonAtTable,
  type TablePresence,
  usePeopleAtTable,
  useShowWhere,
} from './table-presence.ts';
import { type FollowedTable, followTable } from './table-snapshots.ts';
import { useStore } from './use-store.ts';

export type { TableEdits } from './table-edits.ts';
export type { TablePresence } from './table-presence.ts';

export interface TableState {
  readonly doc: Y.Doc;
  readonly table: TableDocument;
  readonly awareness: Awareness;
  readonly snapshot: TableSnapshot;
  /** Null while the server has not told yet. */
  readonly authorOf: (idea: IdeaOnTable) => Author | null;
  readonly isMine: (idea: IdeaOnTable) => boolean;
  readonly mayWrite: boolean;
  /** Why not. */
  readonly reason: RefusalCode | null;
  readonly unsaved: number;
  /** The others. */
  readonly people: readonly PersonAtTable[];
  readonly showWhere: (at: TablePresence) => void;
  readonly edits: TableEdits;
  readonly undo: OwnUndo;
  /** Words of mine that the server did not take. */
  readonly lost: readonly string[];
  readonly forgetLost: () => void;
}

const undoOrigin = { of: 'me' };
const nothing = createStore<never[]>([]);
const emptyOwners = createStore<Owners>({});
const zero = createStore(0);
const noLife = createStore(null);

/** Name and city of whoever owns a client id; facilitators who never said who they are have neither. */
function authorFrom(session: Session, personId: string): Author {
  const facilitator = session.facilitators.find(({ id }) => id === personId);
  const rosterId = facilitator?.participantId ?? personId;
  const participant = session.participants.find(({ id }) => id === rosterId);
  return { id: rosterId, name: participant?.name ?? '', city: participant?.city ?? '' };
}

function useFollowed(doc: Y.Doc | null): FollowedTable | null {
  const [followed, setFollowed] = useState<FollowedTable | null>(null);
  useEffect(() => {
    if (!doc) return;
    const following = followTable(doc);
    setFollowed(following);
    return () => {
      following.stop();
      setFollowed(null);
    };
  }, [doc]);
  return followed;
}

const useLife = (document: SharedDocument | null) =>
  useStore<ReturnType<SharedDocument['life']['get']> | null>(document?.life ?? noLife);

/** Null until the first copy is here: the server's, or this device's own while offline. */
export function useTable(tableId: TableId): TableState | null {
  const { connection, tokenPersonId, kind } = useSessionValue();
  const session = useSession();
  const me = useMe();
  const document = useSharedDocument(tableDocument(tableId));
  const life = useLife(document);
  const doc = life?.doc ?? null;
  const awareness = life?.awareness ?? null;
  const followed = useFollowed(doc);
  const snapshot = useStore<TableSnapshot | null>(followed?.snapshot ?? noLife);
  const owners = useStore(document?.owners ?? emptyOwners);
  const unsaved = useStore(document?.unsaved ?? zero);
  const lost = useStore<readonly string[]>(document?.lost ?? nothing);
  const myId = me.participant?.id ?? null;
  const people = usePeopleAtTable(awareness, myId);
  const showWhere = useShowWhere(awareness);
  const undo = useOwnUndo(doc, undoOrigin);
  const edits = useMemo(
    () => (doc ? createTableEdits(doc, undoOrigin, connection.nowMs) : null),
    [doc, connection],
  );
  const rights = tableRights(session, { kind, personId: myId ?? tokenPersonId }, tableId);

  const isMine = useCallback(
    ({ client }: IdeaOnTable) => {
      const owner = owners[client];
      return (
        client === doc?.clientID ||
        owner === tokenPersonId ||
        (owner !== undefined && owner === myId)
      );
    },
    [owners, doc, tokenPersonId, myId],
  );
  const { participants, facilitators } = session;
  const authorOf = useCallback(
    (idea: IdeaOnTable) => {
      const owner = isMine(idea) ? (myId ?? tokenPersonId) : owners[idea.client];
      return owner === undefined
        ? null
        : authorFrom({ participants, facilitators } as Session, owner);
    },
    [owners, participants, facilitators, isMine, myId, tokenPersonId],
  );
  const table = useMemo(() => (doc ? openTable(doc) : null), [doc]);
  const forgetLost = useCallback(() => document?.lost.set([]), [document]);

  const isHere = life?.isSynced || (snapshot !== null && snapshot.ideas.length > 0);
  if (!doc || !awareness || !table || !snapshot || !edits || !isHere) return null;
  return {
    doc,
    table,
    awareness,
    snapshot,
    authorOf,
    isMine,
    mayWrite: rights.mayWrite,
    reason: rights.reason,
    unsaved,
    people,
    showWhere,
    edits,
    undo,
    lost,
    forgetLost,
  };
}
