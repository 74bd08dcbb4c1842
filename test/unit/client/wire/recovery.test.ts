// Which whole copies that were set aside this browser goes on keeping.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBrowserStorage } from '../../../../client/wire/kept/browser-storage.ts';
import { openKeptWords } from '../../../../client/wire/kept/kept-words.ts';
import { createToyStorage, type ToyStorage } from '../../../support/toy-storage.ts';

let storage: ToyStorage;
let deleted: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
  deleted = [];
  storage = createToyStorage();
  vi.stubGlobal('localStorage', storage.openTab());
  vi.stubGlobal('indexedDB', { deleteDatabase: (name: string) => deleted.push(name) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const openWords = (name: string) =>
  openKeptWords(
    openBrowserStorage(() => localStorage),
    name,
  );

/** Seconds after each other. */
function keepAll(...copies: string[]): void {
  for (const copy of copies) {
    vi.setSystemTime(Date.now() + 1_000);
    openWords('anna').setAside(copy, Date.now());
  }
}

describe('copies that were set aside', () => {
  test('[CW12] three stay, the oldest is deleted, the newest is told of until its news is closed', () => {
    keepAll('a', 'b', 'c', 'd');
    expect(deleted).toEqual(['umecon a']);
    expect(openWords('anna').findCopy()?.atMs).toBe(1_800_000_004_000);
    expect(openWords('bo').findCopy()).toBe(null);
    openWords('anna').closeNews();
    expect(openWords('anna').findCopy()).toBe(null);
    keepAll('e');
    expect(deleted).toEqual(['umecon a', 'umecon b']);
  });

  test('[CW12] the newest is never the one that goes, though the clock was set back', () => {
    keepAll('a', 'b', 'c');
    vi.setSystemTime(1_700_000_000_000);
    keepAll('d');
    expect(deleted).toEqual(['umecon a']);
  });

  test('[CW12] one that two tabs noted at once stays while either note does', () => {
    keepAll('a');
    const other = storage.openTab();
    vi.stubGlobal('localStorage', other);
    keepAll('a');
    storage.passOn();
    keepAll('b', 'c');
    expect(deleted).toEqual([]);
    keepAll('d');
    expect(deleted).toEqual(['umecon a']);
  });
});
