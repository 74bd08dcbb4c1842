// This browser's own copy of a document, so that a reload without a network loses nothing.
// Where the browser keeps nothing (private windows), the document goes on without.
import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

const unsavedKey = 'unsaved';

export interface KeptCopy {
  /** What origin its own changes carry. */
  readonly origin: unknown;
  /** Resolves when the copy is in the document, with how many of its edits were not saved. */
  readonly loaded: Promise<number>;
  keepCount(unsaved: number): void;
  close(): void;
  /** Deletes the copy: it is not to be merged any more. */
  forget(): void;
}

export const noCopy: KeptCopy = {
  origin: null,
  loaded: Promise.resolve(0),
  keepCount: () => undefined,
  close: () => undefined,
  forget: () => undefined,
};

/** `name` tells copies of different people, documents and epochs apart. */
export function openKeptCopy(name: string, doc: Y.Doc): KeptCopy {
  if (typeof indexedDB === 'undefined') return noCopy;
  const copy = new IndexeddbPersistence(`umecon ${name}`, doc);
  let isClosed = false;
  async function load(): Promise<number> {
    await copy.whenSynced;
    const unsaved: unknown = await copy.get(unsavedKey);
    return typeof unsaved === 'number' ? unsaved : 0;
  }
  return {
    origin: copy,
    loaded: load().catch(() => 0), // the browser refuses to keep anything
    keepCount(unsaved) {
      if (!isClosed) void copy.set(unsavedKey, unsaved).catch(() => undefined);
    },
    close() {
      isClosed = true;
      void copy.destroy().catch(() => undefined);
    },
    forget() {
      isClosed = true;
      void copy.clearData().catch(() => undefined);
    },
  };
}
