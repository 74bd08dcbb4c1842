// What this device remembers between visits. A browser that keeps nothing is lived with: until the page is left.
import { openBrowserStorage } from '../wire/kept/browser-storage.ts';

const prefix = 'umecon ';
const storage = openBrowserStorage(() => localStorage);

export const readKept = (key: string) => storage.read(prefix + key);

export function writeKept(key: string, value: string | null): void {
  if (value === null) storage.remove(prefix + key);
  else storage.write(prefix + key, value);
}
