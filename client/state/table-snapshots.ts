// A table's snapshot that follows its document: at most one per drawn frame, and ideas that did not change stay the
// same objects, so that a card is drawn again only when its own idea changed.
import type * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import {
  type IdeaOnTable,
  readTable,
  type TableSnapshot,
} from '../../shared/document/table-snapshot.ts';
import { createStore, type Store } from '../wire/store.ts';

function isSameIdea(a: IdeaOnTable, b: IdeaOnTable): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.language === b.language &&
    a.ridesOn === b.ridesOn &&
    a.createdAtMs === b.createdAtMs &&
    a.client === b.client &&
    a.groupId === b.groupId &&
    a.place?.x === b.place?.x &&
    a.place?.y === b.place?.y &&
    a.readings.length === 0 &&
    b.readings.length === 0
  );
}

/** The new snapshot with the old one's objects wherever nothing changed. */
export function keepIdentity(before: TableSnapshot, after: TableSnapshot): TableSnapshot {
  const known = new Map(before.ideas.map((idea) => [idea.id, idea]));
  const ideas = after.ideas.map((idea) => {
    const old = known.get(idea.id);
    return old && isSameIdea(old, idea) ? old : idea;
  });
  const isSameGroups = JSON.stringify(before.groups) === JSON.stringify(after.groups);
  return { ...after, ideas, groups: isSameGroups ? before.groups : after.groups };
}

export interface FollowedTable {
  readonly snapshot: Store<TableSnapshot>;
  stop(): void;
}

/** Own edits are shown at once, others' with the next frame. */
export function followTable(doc: Y.Doc): FollowedTable {
  const table = openTable(doc);
  const snapshot = createStore(readTable(table));
  let frame = 0;

  function read(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    snapshot.set(keepIdentity(snapshot.get(), readTable(table)));
  }
  function follow(_: Uint8Array, __: unknown, ___: Y.Doc, transaction: Y.Transaction): void {
    if (transaction.local) read();
    else if (frame === 0) frame = requestAnimationFrame(read);
  }
  doc.on('update', follow);
  return {
    snapshot,
    stop() {
      cancelAnimationFrame(frame);
      doc.off('update', follow);
    },
  };
}
