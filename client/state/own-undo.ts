// Undo and redo of one's own acts only: others' edits are never taken back by it. It outlives the view in which the
// acts were done.
import { useSyncExternalStore } from 'react';
import * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import { createStore, type Store } from '../wire/store.ts';
import { perDocument } from './per-document.ts';

export interface OwnUndo {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The origin of everything that a person does here. */
export const ownActs = { by: 'me' };

const nothing: OwnUndo = {
  undo: () => undefined,
  redo: () => undefined,
  canUndo: false,
  canRedo: false,
};
const never = createStore(nothing);

/** Follows the document until the document is destroyed. */
export function followOwnActs(doc: Y.Doc): Store<OwnUndo> {
  const { ideas, places, groups, members } = openTable(doc);
  const manager = new Y.UndoManager([ideas, places, groups, members], {
    trackedOrigins: new Set([ownActs]),
    // Every act is its own step: an idea and the next one are not taken back together.
    captureTimeout: 0,
  });
  const read = (): OwnUndo => ({
    undo: () => void manager.undo(),
    redo: () => void manager.redo(),
    canUndo: manager.undoStack.length > 0,
    canRedo: manager.redoStack.length > 0,
  });
  const store = createStore(read());
  function follow(): void {
    const now = read();
    const { canUndo, canRedo } = store.get();
    if (now.canUndo !== canUndo || now.canRedo !== canRedo) store.set(now);
  }
  for (const name of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) {
    manager.on(name, follow);
  }
  return store;
}

const undoOf = perDocument(followOwnActs);

export function useOwnUndo(doc: Y.Doc | null): OwnUndo {
  const { subscribe, get } = doc ? undoOf(doc) : never;
  return useSyncExternalStore(subscribe, get);
}
