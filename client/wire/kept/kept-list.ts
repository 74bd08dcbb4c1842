// A list that this browser keeps over reloads, the same in every tab. Each entry has a key of its own in the storage:
// tabs run side by side and read late what others wrote, so one that wrote the whole list would take away what another
// had just put there. What else stands under such keys is passed over.
import type * as z from 'zod/mini';
import { newId } from '../new-id.ts';
import type { BrowserStorage } from './browser-storage.ts';

export interface Entry<T> {
  readonly id: string;
  readonly value: T;
}

export interface KeptList<T> {
  /** Of this page, of earlier ones and of other tabs, as old as they are. */
  read(): readonly Entry<T>[];
  add(values: readonly T[]): void;
  /** Each in its place. */
  replace(entries: readonly Entry<T>[]): void;
  remove(ids: readonly string[]): void;
}

const isOurs = (id: string) => /^\d{13}\.\d{6}\./.test(id);

/** Keys that begin with `prefix` are its own. */
export function openKeptList<T>(
  storage: BrowserStorage,
  prefix: string,
  value: z.ZodMiniType<T>,
): KeptList<T> {
  const ids = () => storage.keys(prefix).map((key) => key.slice(prefix.length));
  const put = (id: string, one: T) => storage.write(prefix + id, JSON.stringify(one));

  /** Each as text after every one before it that can be seen: in one millisecond, and where the clock was set back. */
  function countOn(): () => string {
    const newest = ids()
      .filter(isOurs)
      .reduce((one, other) => (one > other ? one : other), '');
    const [lastMs = 0, last = 0] = newest.split('.').map(Number);
    const ms = Math.max(Date.now(), lastMs);
    let added = ms === lastMs ? last : 0;
    return () => {
      added += 1;
      return `${ms}.${String(added).padStart(6, '0')}.${newId()}`;
    };
  }

  function readOne(id: string): Entry<T>[] {
    try {
      const found = value.safeParse(JSON.parse(storage.read(prefix + id) ?? ''));
      return found.success ? [{ id, value: found.data }] : [];
    } catch {
      return []; // somebody else wrote there
    }
  }

  return {
    read: () => ids().toSorted().flatMap(readOne),
    add(values) {
      const nextId = countOn();
      for (const one of values) put(nextId(), one);
    },
    replace(entries) {
      for (const { id, value: one } of entries) put(id, one);
    },
    remove(gone) {
      for (const id of gone) storage.remove(prefix + id);
    },
  };
}
