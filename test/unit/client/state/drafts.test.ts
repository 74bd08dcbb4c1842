// What somebody has begun to write, in a browser that keeps nothing or has no room.
import { afterEach, expect, test, vi } from 'vitest';
import { readDraft, unkeptDrafts, writeDraft } from '../../../../client/state/drafts.ts';
import { readKept, writeKept } from '../../../../client/state/kept.ts';
import { openBrowserStorage } from '../../../../client/wire/kept/browser-storage.ts';
import { pageRenewal } from '../../../../client/wire/renewal.ts';
import { createToyStorage } from '../../../support/toy-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('[UI22] a draft for which there is no room stays on the page, and is counted until there is some', () => {
  const storage = createToyStorage();
  vi.stubGlobal('sessionStorage', storage.openTab());
  storage.isFull = true;
  writeDraft('draft', 'a', 'Halva tanken');
  writeDraft('choice', 'b', 'solution');
  expect([readDraft('draft', 'a'), readDraft('choice', 'b')]).toEqual(['Halva tanken', 'solution']);
  expect(unkeptDrafts.get()).toBe(1);
  storage.isFull = false;
  writeDraft('draft', 'a', 'Hela tanken');
  storage.passOn();
  expect(unkeptDrafts.get()).toBe(0);
  expect(storage.kept.get('umecon:draft:a')).toBe('Hela tanken');
});

test('[UI3] where storage is forbidden, who one is and what one writes live as long as the page', () => {
  // In such browsers even naming it throws; here there is none.
  writeDraft('draft', 'c', 'Halva tanken');
  writeKept('token ses_1', 'mine');
  expect([readDraft('draft', 'c'), readKept('token ses_1')]).toEqual(['Halva tanken', 'mine']);
  writeDraft('draft', 'c', null);
  writeKept('token ses_1', null);
  expect([readDraft('draft', 'c'), readKept('token ses_1')]).toEqual([null, null]);
  expect(unkeptDrafts.get()).toBe(0);
});

test('[UI22] what is too large to be kept does not keep out what is small', () => {
  const kept = new Map<string, string>();
  const setItem = (key: string, text: string) => {
    if (text.length > 100) throw new Error('there is no room');
    kept.set(key, text);
  };
  const storage = openBrowserStorage(() => ({ setItem }) as unknown as Storage);
  storage.write('novel', 'ord '.repeat(100));
  storage.write('token', 'mine');
  expect([...kept]).toEqual([['token', 'mine']]);
  expect(storage.countUnkept('')).toBe(1);
});

test('[CW20] a draft that is on this page only keeps it from loading itself anew', async () => {
  vi.useFakeTimers();
  const storage = createToyStorage();
  vi.stubGlobal('sessionStorage', storage.openTab());
  storage.isFull = true;
  writeDraft('draft', 'd', 'Halva tanken');
  storage.isFull = false;
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  pageRenewal.outdated();
  await vi.advanceTimersByTimeAsync(1000);
  expect([reload.mock.calls.length, pageRenewal.state.get()]).toEqual([0, 'asks-first']);
  writeDraft('draft', 'd', 'Hela tanken');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reload).toHaveBeenCalledOnce();
});
