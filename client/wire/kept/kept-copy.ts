// This browser's own copy of a document, so that a reload without a network loses nothing.
// Where the browser keeps nothing (private windows), the document goes on without.
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

const unsavedKey = 'unsaved';
/** Some browsers neither open a database nor say that they will not. Nobody waits longer for a copy. */
const openWithinMs = 2_000;

export interface KeptCopy {
  /** Resolves when the copy is in the document, with how many of its edits were not saved. */
  readonly loaded: Promise<number>;
  /** What origin its own changes carry. */
  readonly origin: unknown;
  keepCount(unsaved: number): void;
  close(): void;
  /** Deletes the copy: it is not to be merged any more. */
  forget(): void;
}

export const noCopy: KeptCopy = {
  loaded: Promise.resolve(0),
  origin: null,
  keepCount: () => undefined,
  close: () => undefined,
  forget: () => undefined,
};

const none = () => 0;

async function readUnsaved(copy: IndexeddbPersistence): Promise<number> {
  await copy.whenSynced;
  const unsaved: unknown = await copy.get(unsavedKey);
  return typeof unsaved === 'number' ? unsaved : 0;
}

/** Resolves with 0 when the browser refuses to keep anything. */
function loadWithin(copy: IndexeddbPersistence): Promise<number> {
  const refusedToOpen = copy._db.then(() => new Promise<number>(() => undefined));
  const late = new Promise<number>((resolve) => setTimeout(() => resolve(0), openWithinMs));
  return Promise.race([readUnsaved(copy), refusedToOpen, late]).catch(none);
}

const databaseOf = (name: string) => `umecon ${name}`;

/** `name` tells copies of different people, documents and epochs apart. */
export function openKeptCopy(name: string, doc: Y.Doc): KeptCopy {
  if (typeof indexedDB === 'undefined') return noCopy;
  const copy = new IndexeddbPersistence(databaseOf(name), doc);
  let isClosed = false;
  const quietly = (promise: Promise<unknown>) => void promise.catch(() => undefined);
  // Another tab deletes it: this one goes on writing, in memory, instead of failing at every letter.
  quietly(
    copy._db.then((database) => {
      database.onversionchange = () => {
        database.close();
        copy.db = null;
      };
    }),
  );
  return {
    loaded: loadWithin(copy),
    origin: copy,
    keepCount(unsaved) {
      if (copy.db && !isClosed) quietly(copy.set(unsavedKey, unsaved));
    },
    close() {
      isClosed = true;
      quietly(copy.destroy());
    },
    forget() {
      isClosed = true;
      quietly(copy.clearData());
    },
  };
}

/** What is in a copy that nobody uses any more; empty when it is gone. */
export async function readKeptCopy(name: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  const copy = new IndexeddbPersistence(databaseOf(name), doc);
  await loadWithin(copy);
  await copy.destroy().catch(() => undefined);
  return doc;
}

export function deleteKeptCopy(name: string): void {
  if (typeof indexedDB !== 'undefined') indexedDB.deleteDatabase(databaseOf(name));
}
