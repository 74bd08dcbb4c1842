// One table as a screen reads it: its ideas with their authors, what I may do, who else is there, undo of my own acts.
import { useMemo } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import type { TableSnapshot } from '../../shared/document/table-snapshot.ts';
import { tableRights } from '../../shared/model/document-rights.ts';
import type { TableId } from '../../shared/model/ids.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { putAwayPeople } from '../../shared/model/take-back.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import type { Owners } from '../../shared/protocol/frames.ts';
import type { DocumentLife } from '../wire/document-life.ts';
import { createStore } from '../wire/store.ts';
import { type Authorship, useAuthorship } from './authorship.ts';
import { type LostState, useLostWords } from './lost-words.ts';
import { type OwnUndo, ownActs, useOwnUndo } from './own-undo.ts';
import { perDocument } from './per-document.ts';
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
import { followTable } from './table-snapshots.ts';
import { useStore } from './use-store.ts';

export type { TableEdits } from './table-edits.ts';
export type { TablePresence } from './table-presence.ts';

export interface TableState extends Authorship {
  readonly doc: Y.Doc;
  readonly table: TableDocument;
  readonly awareness: Awareness;
  readonly snapshot: TableSnapshot;
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
  readonly lost: LostState;
}

const noOwners = createStore<Owners>({});
const zero = createStore(0);
const noLife = createStore<DocumentLife | null>(null);
const noSnapshot = createStore<TableSnapshot | null>(null);
const followed = perDocument(followTable);

/** What is made once for one life of the document. */
function useTools(doc: Y.Doc | null) {
  const { nowMs } = useSessionValue().connection;
  return useMemo(
    () => doc && { table: openTable(doc), edits: createTableEdits(doc, ownActs, nowMs) },
    [doc, nowMs],
  );
}

/** [PA10] Without the ideas of people who were taken back. */
function useShown(snapshot: TableSnapshot | null, { authorOf }: Authorship): TableSnapshot | null {
  const { participants } = useSession();
  return useMemo(() => {
    const away = putAwayPeople(participants);
    if (!snapshot || away.size === 0) return snapshot;
    const isShown = (idea: TableSnapshot['ideas'][number]) => !away.has(authorOf(idea)?.id ?? '');
    return { ...snapshot, ideas: snapshot.ideas.filter(isShown) };
  }, [snapshot, participants, authorOf]);
}

/** Null until the first copy is here: the server's, or this device's own while offline. */
export function useTable(tableId: TableId): TableState | null {
  const { tokenPersonId, kind } = useSessionValue();
  const session = useSession();
  const myId = useMe().participant?.id ?? tokenPersonId;
  const document = useSharedDocument(tableDocument(tableId));
  const life = useStore<DocumentLife | null>(document?.life ?? noLife);
  const doc = life?.doc ?? null;
  const awareness = life?.awareness ?? null;
  const standing = useStore<TableSnapshot | null>(doc ? followed(doc).snapshot : noSnapshot);
  const owners = useStore(document?.owners ?? noOwners);
  const authorship = useAuthorship(owners, doc?.clientID ?? null);
  const snapshot = useShown(standing, authorship);
  const unsaved = useStore(document?.unsaved ?? zero);
  const lost = useLostWords(document);
  const people = usePeopleAtTable(awareness, myId);
  const showWhere = useShowWhere(awareness);
  const undo = useOwnUndo(doc);
  const tools = useTools(doc);
  const { mayWrite, reason } = tableRights(session, { kind, personId: tokenPersonId }, tableId);

  const isHere = life?.isSynced || (snapshot !== null && snapshot.ideas.length > 0);
  if (!doc || !awareness || !snapshot || !tools || !isHere) return null;
  return {
    doc,
    awareness,
    ...tools,
    snapshot,
    ...authorship,
    mayWrite,
    reason,
    unsaved,
    people,
    showWhere,
    undo,
    lost,
  };
}
