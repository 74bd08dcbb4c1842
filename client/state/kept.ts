// What this device remembers between visits. A browser that keeps nothing is lived with.

const prefix = 'umecon ';

export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null; // storage is switched off
  }
}

export function writeKept(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // Storage is full or switched off: the choice holds until the page is left.
  }
}
