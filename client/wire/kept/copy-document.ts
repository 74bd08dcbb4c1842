// What stands in a kept copy, as a document that nobody writes in.
import * as Y from 'yjs';
import { openCopyDatabase } from './copy-database.ts';

export function toDocument(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}

/** The same in one update, without what was deleted. */
export function toOneUpdate(updates: readonly Uint8Array[]): Uint8Array {
  const doc = toDocument(updates);
  const one = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return one;
}

/** What is in a copy that nobody uses any more; empty when it is gone. */
export async function readKeptCopy(name: string): Promise<Y.Doc> {
  const nothing = () => undefined;
  try {
    const database = await openCopyDatabase(name, { closed: nothing, deleted: nothing });
    const { updates } = await database.read();
    database.close();
    return toDocument(updates);
  } catch {
    return new Y.Doc(); // the browser refuses
  }
}
