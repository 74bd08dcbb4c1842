// A list that this browser keeps over reloads, the same in every tab. Each entry has a key of its own in the storage:
// tabs run side by side and read late what others wrote, so one that wrote the whole list would take away what another
// had just put there. What the browser does not keep stays on the page; what else stands under such keys is passed over.
import type * as z from 'zod/mini';
import { newId } from './new-id.ts';

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
  /** Tells of changes made by other tabs, until the answer is called. */
  follow(changed: () => void): () => void;
}

const isOurs = (id: string) => /^\d{13}\.\d{6}\./.test(id);

/** Keys that begin with `name#` are its own. A null name keeps nothing. */
export function openKeptList<T>(name: string | null, value: z.ZodMiniType<T>): KeptList<T> {
  const prefix = `${name}#`;
  const onPage = new Map<string, T>();

  /** Each as text after every one before it that can be seen: in one millisecond, and where the clock was set back. */
  function countOn(): () => string {
    const ours = [...keptIds(), ...onPage.keys()].filter(isOurs);
    const newest = ours.reduce((one, other) => (one > other ? one : other), '');
    const [lastMs = 0, last = 0] = newest.split('.').map(Number);
    const ms = Math.max(Date.now(), lastMs);
    let added = ms === lastMs ? last : 0;
    return () => {
      added += 1;
      return `${ms}.${String(added).padStart(6, '0')}.${newId()}`;
    };
  }

  /** Whether the browser keeps it. */
  function keep(id: string, one: T): boolean {
    if (name === null) return false;
    try {
      localStorage.setItem(prefix + id, JSON.stringify(one));
      return true;
    } catch {
      return false; // storage is full or switched off
    }
  }

  function put(id: string, one: T): void {
    if (keep(id, one)) onPage.delete(id);
    else onPage.set(id, one);
  }

  function keptIds(): string[] {
    if (name === null) return [];
    try {
      return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '')
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length));
    } catch {
      return []; // storage is switched off
    }
  }

  function readKept(id: string): [id: string, one: T][] {
    try {
      const found = value.safeParse(JSON.parse(localStorage.getItem(prefix + id) ?? ''));
      return found.success ? [[id, found.data]] : [];
    } catch {
      return []; // somebody else wrote there
    }
  }

  function remove(id: string): void {
    onPage.delete(id);
    try {
      if (name !== null) localStorage.removeItem(prefix + id);
    } catch {
      // storage is switched off, and nothing is in it
    }
  }

  return {
    read() {
      const all = new Map([...keptIds().flatMap(readKept), ...onPage]);
      return Array.from(all, ([id, one]) => ({ id, value: one })).toSorted((a, b) =>
        a.id < b.id ? -1 : 1,
      );
    },
    add(values) {
      for (const [id, one] of onPage) put(id, one); // there may be room again
      const nextId = countOn();
      for (const one of values) put(nextId(), one);
    },
    replace(entries) {
      for (const { id, value: one } of entries) put(id, one);
    },
    remove: (ids) => ids.forEach(remove),
    follow(changed) {
      if (name === null) return () => undefined;
      const listen = ({ key }: StorageEvent) => {
        if (key === null || key.startsWith(prefix)) changed();
      };
      globalThis.addEventListener?.('storage', listen);
      return () => globalThis.removeEventListener?.('storage', listen);
    },
  };
}
