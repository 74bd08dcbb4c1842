// A table's snapshot as the screens follow it: at most one per drawn frame, and a card is drawn again only when its own
// idea changed.
import type * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import { createTableReader, emptySnapshot } from '../../shared/document/table-reader.ts';
import type { TableSnapshot } from '../../shared/document/table-snapshot.ts';
import { createStore, type Store } from '../wire/store.ts';

/** Calls back before the next drawing; tests bring their own. */
export interface Frames {
  readonly request: (draw: () => void) => number;
  readonly cancel: (id: number) => void;
}

const drawnFrames: Frames = {
  request: (draw) => requestAnimationFrame(draw),
  cancel: (id) => cancelAnimationFrame(id),
};

export interface FollowedTable {
  readonly snapshot: Store<TableSnapshot>;
  readonly stop: () => void;
}

/** Own edits are shown at once, others' with the next frame. */
export function followTable(doc: Y.Doc, frames: Frames = drawnFrames): FollowedTable {
  const reader = createTableReader(openTable(doc));
  const snapshot = createStore<TableSnapshot>(emptySnapshot);
  let frame: number | null = null;

  function read(): void {
    if (frame !== null) frames.cancel(frame);
    frame = null;
    const before = snapshot.get();
    const after = reader.read();
    if (after !== before) snapshot.set(after);
  }

  function follow({ local }: Y.Transaction): void {
    if (!reader.hasChanged()) return;
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
      reader.stop();
    },
  };
}
