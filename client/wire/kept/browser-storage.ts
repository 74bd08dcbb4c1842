// A storage of the browser that may be full, switched off or cleared at any moment. Nothing here throws: what the browser
// refuses to keep stays on the page, and is kept as soon as there is room.

export interface BrowserStorage {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** All that begin so, in no order. */
  keys(prefix: string): string[];
  /** How many that begin so stand on this page only, and are gone with it. */
  countUnkept(prefix: string): number;
  /** Tells when another tab changed what begins so, until the answer is called. */
  follow(prefix: string, changed: () => void): () => void;
}

/** `area` is asked at each use, because asking may throw as well; null keeps nothing. */
export function openBrowserStorage(area: (() => Storage) | null): BrowserStorage {
  const onPage = new Map<string, string>();

  function attempt<T>(act: (storage: Storage) => T, otherwise: T): T {
    try {
      return area === null ? otherwise : act(area());
    } catch {
      return otherwise; // storage is full or switched off
    }
  }

  function keep(key: string, text: string): boolean {
    return attempt((storage) => {
      storage.setItem(key, text);
      onPage.delete(key);
      return true;
    }, false);
  }

  const keptKeys = () =>
    attempt(
      (storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ''),
      [],
    );

  return {
    read: (key) => onPage.get(key) ?? attempt((storage) => storage.getItem(key), null),
    write(key, text) {
      // Whatever is too large must not keep out what is small.
      [...onPage].every(([other, before]) => keep(other, before));
      if (!keep(key, text)) onPage.set(key, text);
    },
    remove(key) {
      onPage.delete(key);
      attempt((storage) => storage.removeItem(key), undefined);
    },
    keys: (prefix) =>
      [...new Set([...keptKeys(), ...onPage.keys()])].filter((key) => key.startsWith(prefix)),
    countUnkept: (prefix) => [...onPage.keys()].filter((key) => key.startsWith(prefix)).length,
    follow(prefix, changed) {
      if (area === null) return () => undefined;
      const listen = ({ key }: StorageEvent) => {
        if (key === null || key.startsWith(prefix)) changed();
      };
      globalThis.addEventListener?.('storage', listen);
      return () => globalThis.removeEventListener?.('storage', listen);
    },
  };
}
