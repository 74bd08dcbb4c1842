// As much of IndexedDB as kept copies use, as maps that outlive the pages of a test. It may refuse to open or to be
// written, as browsers do, and close what is open by itself.

type Key = number | string;
type Act = () => unknown;

export interface ToyTrouble {
  /** `silent` neither opens nor says that it will not, until it is let go on. */
  opening: 'works' | 'refused' | 'silent';
  /** Of what is open: the call throws, or what was asked for is given up later. */
  writing: 'works' | 'throws' | 'aborts';
}

export interface ToyDatabases {
  readonly trouble: ToyTrouble;
  readonly indexedDB: Pick<IDBFactory, 'open' | 'deleteDatabase'>;
  names(): string[];
  /** What stands in a database under its keys: `updates` or `custom`. */
  read(name: string, store: string): ReadonlyMap<Key, unknown>;
  write(name: string, store: string, key: Key, value: unknown): void;
  /** The browser closes everything by itself, and forgets it when its site data are cleared. */
  closeAll(): void;
  clear(): void;
  /** What was silent opens after all. */
  goOn(): void;
  /** How often somebody tried to open one. */
  readonly opened: number;
}

class Request extends EventTarget {
  result: unknown;
  readonly error = new Error('refused');
}

type Stores = Map<string, Map<Key, unknown>>;

class Transaction extends EventTarget {
  readonly error = new Error('no room');
  readonly #stores: Stores;
  readonly #fails: boolean;
  #waiting = 0;

  constructor(stores: Stores, fails: boolean) {
    super();
    this.#stores = stores;
    this.#fails = fails;
    queueMicrotask(() => this.#endWhenIdle());
  }

  #endWhenIdle(): void {
    if (this.#waiting === 0) this.dispatchEvent(new Event(this.#fails ? 'abort' : 'complete'));
  }

  #ask(act: Act): Request {
    const request = new Request();
    this.#waiting += 1;
    queueMicrotask(() => {
      if (!this.#fails) {
        request.result = act();
        request.dispatchEvent(new Event('success'));
      }
      this.#waiting -= 1;
      this.#endWhenIdle();
    });
    return request;
  }

  objectStore(name: string) {
    const entries = this.#stores.get(name) ?? new Map<Key, unknown>();
    const nextKey = () => Math.max(0, ...[...entries.keys()].map(Number)) + 1;
    return {
      add: (value: unknown) => this.#ask(() => entries.set(nextKey(), value)),
      put: (value: unknown, key: Key) => this.#ask(() => entries.set(key, value)),
      get: (key: Key) => this.#ask(() => entries.get(key)),
      delete: (key: Key) => this.#ask(() => entries.delete(key)),
      clear: () => this.#ask(() => entries.clear()),
      getAll: () => this.#ask(() => [...entries.values()]),
      getAllKeys: () => this.#ask(() => [...entries.keys()]),
    };
  }
}

class Connection extends EventTarget {
  readonly #stores: Stores;
  readonly #trouble: ToyTrouble;
  isOpen = true;

  constructor(stores: Stores, trouble: ToyTrouble) {
    super();
    this.#stores = stores;
    this.#trouble = trouble;
  }
  createObjectStore(name: string): void {
    this.#stores.set(name, new Map());
  }
  transaction(): Transaction {
    if (!this.isOpen) throw new Error('The database connection is closing.');
    if (this.#trouble.writing === 'throws') throw new Error('Internal error.');
    return new Transaction(this.#stores, this.#trouble.writing === 'aborts');
  }
  close(): void {
    this.isOpen = false;
  }
}

export function createToyDatabases(): ToyDatabases {
  const databases = new Map<string, Stores>();
  const connections = new Map<Connection, string>();
  const trouble: ToyTrouble = { opening: 'works', writing: 'works' };
  const silent: (() => void)[] = [];
  let opened = 0;

  function tell(name: string, event: string): void {
    for (const [connection, of] of connections) {
      if (of === name && connection.isOpen) connection.dispatchEvent(new Event(event));
    }
  }

  function open(name: string): Request {
    const request = new Request();
    opened += 1;
    const succeed = () => {
      const isNew = !databases.has(name);
      const stores: Stores = databases.get(name) ?? new Map();
      databases.set(name, stores);
      const connection = new Connection(stores, trouble);
      connections.set(connection, name);
      request.result = connection;
      if (isNew) request.dispatchEvent(new Event('upgradeneeded'));
      request.dispatchEvent(new Event('success'));
    };
    queueMicrotask(() => {
      if (trouble.opening === 'refused') request.dispatchEvent(new Event('error'));
      if (trouble.opening === 'silent') silent.push(succeed);
      if (trouble.opening === 'works') succeed();
    });
    return request;
  }

  function deleteDatabase(name: string): Request {
    tell(name, 'versionchange');
    databases.delete(name);
    return new Request();
  }

  function closeAll(): void {
    for (const [connection] of connections) {
      if (connection.isOpen) {
        connection.close();
        connection.dispatchEvent(new Event('close'));
      }
    }
    connections.clear();
  }

  return {
    trouble,
    indexedDB: { open, deleteDatabase } as unknown as ToyDatabases['indexedDB'],
    names: () => [...databases.keys()],
    read: (name, store) => databases.get(name)?.get(store) ?? new Map(),
    write: (name, store, key, value) => databases.get(name)?.get(store)?.set(key, value),
    closeAll,
    clear() {
      closeAll();
      databases.clear();
    },
    goOn() {
      for (const succeed of silent.splice(0)) succeed();
    },
    get opened() {
      return opened;
    },
  };
}
