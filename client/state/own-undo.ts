// Undo and redo of one's own acts only: others' edits are never taken back by it.
import { useEffect, useMemo, useState } from 'react';
import * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';

export interface OwnUndo {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export function useOwnUndo(doc: Y.Doc | null, origin: unknown): OwnUndo {
  const [stacks, setStacks] = useState({ canUndo: false, canRedo: false });
  const manager = useMemo(() => {
    if (!doc) return null;
    const { ideas, places, groups, members } = openTable(doc);
    return new Y.UndoManager([ideas, places, groups, members], {
      trackedOrigins: new Set([origin]),
      // Every act is its own step: an idea and the next one are not taken back together.
      captureTimeout: 0,
    });
  }, [doc, origin]);

  useEffect(() => {
    if (!manager) return;
    const read = () =>
      setStacks({
        canUndo: manager.undoStack.length > 0,
        canRedo: manager.redoStack.length > 0,
      });
    read();
    const names = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
    for (const name of names) manager.on(name, read);
    return () => {
      for (const name of names) manager.off(name, read);
      manager.destroy();
    };
  }, [manager]);

  return useMemo(
    () => ({ undo: () => manager?.undo(), redo: () => manager?.redo(), ...stacks }),
    [manager, stacks],
  );
}
