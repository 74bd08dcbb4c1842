// What this device remembers between visits. A browser that keeps nothing is lived with.

const prefix = 'umecon ';
/** What the browser refuses to keep is remembered until the page is left. */
const remembered = new Map<string, string>();

export function readKept(key: string): string | null {
  const here = remembered.get(key);
  if (here !== undefined) return here;
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null; // storage is switched off
  }
}

export function writeKept(key: string, value: string | null): void {
  remembered.delete(key);
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // Storage is full or switched off.
    if (value !== null) remembered.set(key, value);
  }
}
