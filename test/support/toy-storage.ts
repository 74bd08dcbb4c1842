// The local storage of a browser as its tabs see it: each has a view of its own, in which its own writes stand at once
// and those of others when they have been passed on.

type View = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface ToyStorage {
  /** What has been passed on to everybody. */
  readonly kept: Map<string, string>;
  isFull: boolean;
  openTab(): View;
  /** In the order in which it was written. */
  passOn(): void;
}

export function createToyStorage(): ToyStorage {
  const kept = new Map<string, string>();
  const written: (() => void)[] = [];
  const views: Map<string, string>[] = [];
  const storage: ToyStorage = {
    kept,
    isFull: false,
    openTab() {
      const view = new Map(kept);
      views.push(view);
      return {
        get length() {
          return view.size;
        },
        key: (at) => [...view.keys()][at] ?? null,
        getItem: (key) => view.get(key) ?? null,
        setItem(key, value) {
          if (storage.isFull) throw new Error('full');
          view.set(key, value);
          written.push(() => kept.set(key, value));
        },
        removeItem(key) {
          view.delete(key);
          written.push(() => kept.delete(key));
        },
      };
    },
    passOn() {
      for (const write of written.splice(0)) write();
      for (const view of views) {
        view.clear();
        for (const [key, value] of kept) view.set(key, value);
      }
    },
  };
  return storage;
}
