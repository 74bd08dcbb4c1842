// What a browser keeps, as maps: local storage, and as much of IndexedDB as kept copies use. It outlives the pages of a
// test, as a browser's does.
import { vi } from 'vitest';
import { createToyStorage } from './toy-storage.ts';

type Key = number | string;
interface Range {
  has(key: Key): boolean;
}
type Answering<T> = { onsuccess: ((event: { target: { result: T } }) => void) | null };

/** A request that is answered when its caller has put its handlers on. */
function answer<T>(work: () => T, before: (result: T) => void = () => undefined): Answering<T> {
  const request: Answering<T> = { onsuccess: null };
  queueMicrotask(() => {
    const result = work();
    before(result);
    request.onsuccess?.({ target: { result } });
  });
  return request;
}

function createStore() {
  const entries = new Map<Key, unknown>();
  let last = 0;
  const keys = (range?: Range | null) =>
    [...entries.keys()].filter((key) => range?.has(key) ?? true);
  return {
    add: (value: unknown) =>
      answer(() => {
        last += 1;
        entries.set(last, value);
        return last;
      }),
    put: (value: unknown, key: Key) => answer(() => void entries.set(key, value)),
    get: (key: Key) => answer(() => entries.get(key)),
    getAll: (range?: Range) => answer(() => keys(range).map((key) => entries.get(key))),
    count: () => answer(() => entries.size),
    delete: (range: Range) => answer(() => keys(range).forEach((key) => entries.delete(key))),
    /** Of the last key only: nobody walks on. */
    openKeyCursor: () =>
      answer(() => {
        const key = keys().at(-1);
        return key === undefined ? null : { key };
      }),
  };
}

function createDatabase() {
  const stores = new Map<string, ReturnType<typeof createStore>>();
  return {
    createObjectStore: (name: string) => void stores.set(name, createStore()),
    transaction: () => ({ objectStore: (name: string) => stores.get(name) }),
    close: () => undefined,
  };
}
type Database = ReturnType<typeof createDatabase>;

function createDatabases() {
  const databases = new Map<string, Database>();
  return {
    databases,
    open(name: string) {
      const isNew = !databases.has(name);
      const opened = databases.get(name) ?? createDatabase();
      databases.set(name, opened);
      const request: Answering<Database> & { onupgradeneeded?: Answering<Database>['onsuccess'] } =
        answer(
          () => opened,
          (result) => {
            if (isNew) request.onupgradeneeded?.({ target: { result } });
          },
        );
      return request;
    },
    deleteDatabase: (name: string) => answer(() => void databases.delete(name)),
  };
}

export interface ToyBrowser {
  /** Names of the databases that are there. */
  databases(): string[];
}

/** To be taken away with `vi.unstubAllGlobals`. */
export function openToyBrowser(): ToyBrowser {
  const { databases, ...indexedDB } = createDatabases();
  vi.stubGlobal('localStorage', createToyStorage().openTab());
  vi.stubGlobal('indexedDB', indexedDB);
  vi.stubGlobal('IDBKeyRange', {
    lowerBound: (lower: Key): Range => ({ has: (key) => key >= lower }),
    upperBound: (upper: Key): Range => ({ has: (key) => key < upper }),
  });
  return { databases: () => [...databases.keys()] };
}
