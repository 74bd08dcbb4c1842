// The database of this browser in which the copy of a document stands: its updates, and how many edits of which tab were
// not saved. The browser may refuse it, close it or take no more at any moment: then a promise is rejected here, and
// nothing is thrown at whoever was only writing.
// Not a library: those there are listen to the document themselves and throw into its events when the database is gone.

const updatesStore = 'updates';
const countsStore = 'custom';
/** Each tab has its own. Earlier versions kept one of all tabs as `unsaved`. */
const countKey = (tab: string) => `unsaved ${tab}`;

export interface StoredCopy {
  readonly updates: readonly Uint8Array[];
  /** By key. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface CopyDatabase {
  read(): Promise<StoredCopy>;
  /** Both or neither: a count is never there without the updates that it counts. */
  write(updates: readonly Uint8Array[], tab: string, unsaved: number): Promise<void>;
  /** Counts of other tabs become this one's, but for what they have counted since. */
  takeOver(counts: StoredCopy['counts'], tab: string, unsaved: number): Promise<void>;
  /** All updates become one. */
  merge(toOne: (updates: Uint8Array[]) => Uint8Array): Promise<void>;
  close(): void;
}

export interface DatabaseEvents {
  /** The browser has closed it. */
  closed(): void;
  /** Another tab deletes it. */
  deleted(): void;
}

const databaseOf = (name: string) => `umecon ${name}`;

/** Rejects when the browser refuses. Some neither open a database nor say that they will not. */
export function openCopyDatabase(name: string, events: DatabaseEvents): Promise<CopyDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseOf(name));
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(updatesStore, { autoIncrement: true });
      request.result.createObjectStore(countsStore);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('close', () => events.closed());
      database.addEventListener('versionchange', () => {
        database.close();
        events.deleted();
      });
      resolve(toCopyDatabase(database));
    });
  });
}

type Stores = Readonly<Record<'updates' | 'counts', IDBObjectStore>>;

function toCopyDatabase(database: IDBDatabase): CopyDatabase {
  /** Resolves with what `act` left when all of it is on the disk; a throw becomes a rejection. */
  function transact<T>(mode: IDBTransactionMode, act: (stores: Stores) => () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const transaction = database.transaction([updatesStore, countsStore], mode);
      const read = act({
        updates: transaction.objectStore(updatesStore),
        counts: transaction.objectStore(countsStore),
      });
      transaction.addEventListener('complete', () => resolve(read()));
      transaction.addEventListener('abort', () =>
        reject(transaction.error ?? new Error('aborted')),
      );
    });
  }
  const done = () => undefined;

  return {
    read: () =>
      transact('readonly', (stores) => {
        const updates = stores.updates.getAll();
        const keys = stores.counts.getAllKeys();
        const values = stores.counts.getAll();
        return () => ({
          updates: updates.result,
          counts: toCounts(keys.result, values.result),
        });
      }),
    write: (fresh, tab, unsaved) =>
      transact('readwrite', ({ updates, counts }) => {
        for (const update of fresh) updates.add(update);
        if (unsaved > 0) counts.put(unsaved, countKey(tab));
        else counts.delete(countKey(tab));
        return done;
      }),
    takeOver: (found, tab, unsaved) =>
      transact('readwrite', ({ counts }) => {
        for (const [key, count] of found) {
          const now = counts.get(key);
          now.addEventListener('success', () => {
            if (now.result === count && key !== countKey(tab)) counts.delete(key);
          });
        }
        if (unsaved > 0) counts.put(unsaved, countKey(tab));
        return done;
      }),
    merge: (toOne) =>
      transact('readwrite', ({ updates }) => {
        const all = updates.getAll();
        all.addEventListener('success', () => {
          const one = toOne(all.result);
          updates.clear();
          updates.add(one);
        });
        return done;
      }),
    close: () => database.close(),
  };
}

function toCounts(keys: readonly unknown[], values: readonly unknown[]): StoredCopy['counts'] {
  const counts = new Map<string, number>();
  for (const [at, key] of keys.entries()) {
    const count = values[at];
    if (typeof key === 'string' && typeof count === 'number' && count > 0) counts.set(key, count);
  }
  return counts;
}

export function deleteCopyDatabase(name: string): void {
  try {
    indexedDB.deleteDatabase(databaseOf(name));
  } catch {
    // there is none, or the browser forbids even this
  }
}
