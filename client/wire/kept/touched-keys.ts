// Which entries of a shared map were changed here, by whatever was changed in them. Others' changes are passed over.
import type * as Y from 'yjs';

export interface TouchedKeys {
  has(key: string): boolean;
  /** Each with `prefix` before it. */
  keys(prefix: string): string[];
  clear(): void;
  stop(): void;
}

export function followKeys<T>(map: Y.Map<T>): TouchedKeys {
  const touched = new Set<string>();
  const follow: Parameters<typeof map.observeDeep>[0] = (events, { local }) => {
    if (!local) return;
    for (const { path, changes } of events) {
      const keys = path.length > 0 ? [String(path[0])] : changes.keys.keys();
      for (const key of keys) touched.add(key);
    }
  };
  map.observeDeep(follow);
  return {
    has: (key) => touched.has(key),
    keys: (prefix) => [...touched].map((key) => `${prefix}${key}`),
    clear: () => touched.clear(),
    stop: () => map.unobserveDeep(follow),
  };
}
