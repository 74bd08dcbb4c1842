// A list that this browser keeps over reloads, the same in every tab. What else stands under its key is passed over.
import * as z from 'zod/mini';

export interface KeptList<T> {
  /** Null when the browser keeps nothing, or nothing that can be read. */
  read(): readonly T[] | null;
  /** Whether it is kept now. */
  write(next: readonly T[]): boolean;
}

/** A null key keeps nothing. */
export function openKeptList<T>(key: string | null, entry: z.ZodMiniType<T>): KeptList<T> {
  const list = z.array(entry);
  return {
    read() {
      if (key === null) return null;
      try {
        const found = list.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'));
        return found.success ? found.data : null;
      } catch {
        return null; // storage is switched off, or somebody else wrote there
      }
    },
    write(next) {
      if (key === null) return false;
      try {
        if (next.length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(next));
        return true;
      } catch {
        return false; // storage is full or switched off
      }
    },
  };
}
