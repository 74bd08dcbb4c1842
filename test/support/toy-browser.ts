// What a browser keeps: local storage and databases. It outlives the pages of a test, as a browser's does.
import { vi } from 'vitest';
import { createToyDatabases, type ToyDatabases } from './toy-databases.ts';
import { createToyStorage } from './toy-storage.ts';

export interface ToyBrowser {
  /** Names of the databases that are there. */
  databases(): string[];
  readonly kept: ToyDatabases;
  /** The page comes to the front again. */
  show(): void;
}

/** To be taken away with `vi.unstubAllGlobals`. */
export function openToyBrowser(): ToyBrowser {
  const kept = createToyDatabases();
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('localStorage', createToyStorage().openTab());
  vi.stubGlobal('indexedDB', kept.indexedDB);
  vi.stubGlobal('document', page);
  return {
    databases: () => kept.names(),
    kept,
    show: () => void page.dispatchEvent(new Event('visibilitychange')),
  };
}
