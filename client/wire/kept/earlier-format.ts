// What an earlier version kept in three lists is put into the one there is now. Nothing is thrown away that this does
// not understand; what it has put over is not there twice.
import type { BrowserStorage } from './browser-storage.ts';

/** Of a list per person and document, or of the one list of copies that were set aside. */
const earlierKeys = [/^umecon (lost|unsettled) (.+)#([^#]+)$/, /^umecon (recovery)#()([^#]+)$/];

function toEntry(list: string | undefined, of: string | undefined, text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const added = list === 'recovery' ? { state: 'copy' } : { state: list, of };
    return JSON.stringify({ ...value, ...added });
  } catch {
    return null; // somebody else wrote there
  }
}

/** `prefix` is that of the list there is now. */
export function bringUpToDate(storage: BrowserStorage, prefix: string): void {
  for (const key of storage.keys('umecon ')) {
    const [, list, of, id] = earlierKeys.flatMap((earlier) => earlier.exec(key) ?? []);
    const entry = id && toEntry(list, of, storage.read(key) ?? '');
    if (!entry) continue;
    storage.remove(key); // first, so that there is room for it where the storage is full
    storage.write(prefix + id, entry);
  }
}
