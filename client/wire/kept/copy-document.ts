// What stands in a kept copy, as a document that nobody writes in.
import * as Y from 'yjs';
import { openCopyDatabase } from './copy-database.ts';

/** One that a broken disk has spoilt takes none of the others away. */
export function applyAll(doc: Y.Doc, updates: readonly Uint8Array[], origin: unknown): void {
  const apply = () => {
    for (const update of updates) {
      try {
        Y.applyUpdate(doc, update, origin);
      } catch {
        // nobody can read it any more
      }
    }
  };
  Y.transact(doc, apply, origin, false);
}

export function toDocument(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  applyAll(doc, updates, null);
  return doc;
}

/** The same in one update, without what was deleted. */
export function toOneUpdate(updates: readonly Uint8Array[]): Uint8Array {
  const doc = toDocument(updates);
  const one = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return one;
}

export interface LeftBehind {
  readonly doc: Y.Doc;
  /** How many edits in it some tab had not saved. */
  readonly unsaved: number;
}

/** What is in a copy that is not merged any more: nothing when it is gone, null when the browser refuses. */
export async function readKeptCopy(name: string): Promise<LeftBehind | null> {
  const nothing = () => undefined;
  try {
    const database = await openCopyDatabase(name, { closed: nothing, deleted: nothing });
    const { updates, counts } = await database.read();
    database.close();
    return { doc: toDocument(updates), unsaved: counts.size };
  } catch {
    return null; // it may not another time
  }
}
