// A table's snapshot that follows its document: at most one per drawn frame, only what changed is read anew, and ideas
// that did not change stay the same objects, so that a card is drawn again only when its own idea changed.
import type * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import {
  type IdeaOnTable,
  inOrderOfArrival,
  readIdea,
  type TableSnapshot,
} from '../../shared/document/table-snapshot.ts';
import { createStore, type Store } from '../wire/store.ts';
import { watchTable } from './table-changes.ts';

/** Calls back before the next drawing; tests bring their own. */
export interface Frames {
  readonly request: (draw: () => void) => number;
  readonly cancel: (id: number) => void;
}

const drawnFrames: Frames = {
  request: (draw) => requestAnimationFrame(draw),
  cancel: (id) => cancelAnimationFrame(id),
};

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
    JSON.stringify(a.readings) === JSON.stringify(b.readings)
  );
}

export interface FollowedTable {
  readonly snapshot: Store<TableSnapshot>;
  readonly stop: () => void;
}

/** Own edits are shown at once, others' with the next frame. */
export function followTable(doc: Y.Doc, frames: Frames = drawnFrames): FollowedTable {
  const table = openTable(doc);
  const ideas = new Map<string, IdeaOnTable>();
  const snapshot = createStore<TableSnapshot>({ ideas: [], groups: [], statement: '' });
  const changes = watchTable(table);
  let frame: number | null = null;

  /** Returns whether ideas came, went or changed places in the order. */
  function readAnew(id: string): 'same' | 'changed' | 'reordered' {
    const before = ideas.get(id);
    const after = readIdea(table, id);
    if (!after) return ideas.delete(id) ? 'reordered' : 'same';
    if (before && isSameIdea(before, after)) return 'same';
    ideas.set(id, after);
    return before && before.createdAtMs === after.createdAtMs ? 'changed' : 'reordered';
  }

  function readIdeas(ids: Iterable<string>): readonly IdeaOnTable[] {
    const found = new Set([...ids].map(readAnew));
    const before = snapshot.get().ideas;
    if (found.has('reordered')) return inOrderOfArrival([...ideas.values()]);
    return found.has('changed') ? before.map((idea) => ideas.get(idea.id) ?? idea) : before;
  }

  function read(): void {
    if (frame !== null) frames.cancel(frame);
    frame = null;
    const { ideaIds, groups, statement } = changes.take();
    const before = snapshot.get();
    const after = {
      ideas: readIdeas(ideaIds),
      groups: groups ?? before.groups,
      statement: statement ?? before.statement,
    };
    const isSame =
      after.ideas === before.ideas &&
      after.statement === before.statement &&
      JSON.stringify(after.groups) === JSON.stringify(before.groups);
    if (!isSame) snapshot.set(after);
  }

  function follow({ local }: Y.Transaction): void {
    if (!changes.has()) return;
    if (local) read();
    else frame ??= frames.request(read);
  }
  read();
  doc.on('afterTransaction', follow);

  return {
    snapshot,
    stop() {
      if (frame !== null) frames.cancel(frame);
      doc.off('afterTransaction', follow);
      changes.stop();
    },
  };
}
