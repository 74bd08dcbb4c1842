// When a page loads itself anew, and when it asks its reader instead.
import { afterEach, expect, test, vi } from 'vitest';
import { request } from '../../../../client/wire/http.ts';
import { isOfOtherWire } from '../../../../client/wire/own-wire.ts';
import { type Browser, createRenewal, pageRenewal } from '../../../../client/wire/renewal.ts';
import { wireHeader, wireVersion } from '../../../../shared/protocol/version.ts';

afterEach(() => vi.unstubAllGlobals());

/** One tab: a reload makes its page anew, and its storage stays. */
function openTab({ keeps = true }: { keeps?: boolean } = {}) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  let acts: { readonly atMs: number; readonly act: () => void }[] = [];
  let nowMs = Date.UTC(2026, 10, 26);
  let reloads = 0;
  const browser: Browser = {
    storage: () => (keeps ? storage : null),
    reload: () => {
      reloads += 1;
    },
    nowMs: () => nowMs,
    later: (act, afterMs) => acts.push({ act, atMs: nowMs + afterMs }),
  };
  return {
    reloads: () => reloads,
    open() {
      acts = [];
      return createRenewal(browser);
    },
    async pass(ms: number) {
      nowMs += ms;
      const due = acts.filter(({ atMs }) => atMs <= nowMs);
      acts = acts.filter(({ atMs }) => atMs > nowMs);
      for (const { act } of due) act();
      // What is settled first takes a few turns.
      await new Promise(setImmediate);
    },
  };
}

test('[CW20] a page that is told twice that it is outdated loads itself anew once, after a moment', async () => {
  const tab = openTab();
  const page = tab.open();
  page.outdated();
  page.outdated();
  expect([tab.reloads(), page.state.get()]).toEqual([0, 'renewing']);
  await tab.pass(1000);
  expect(tab.reloads()).toBe(1);
  await tab.pass(600_000);
  expect(tab.reloads()).toBe(1);
});

test('[CW20] one that is outdated still asks, and tries again by itself once in a minute', async () => {
  const tab = openTab();
  tab.open().outdated();
  await tab.pass(1000);
  const again = tab.open();
  again.outdated();
  await tab.pass(1000);
  expect([tab.reloads(), again.state.get()]).toEqual([1, 'asks']);
  await tab.pass(60_000);
  expect(tab.reloads()).toBe(2);
  tab.open().outdated();
  await tab.pass(1000);
  expect(tab.reloads()).toBe(2);
});

test('[CW20] a tab that remembers nothing never loads itself anew', async () => {
  const tab = openTab({ keeps: false });
  const page = tab.open();
  page.outdated();
  await tab.pass(1000);
  expect([tab.reloads(), page.state.get()]).toEqual([0, 'asks']);
});

test('[CW20] where words would be lost it asks first, and goes on when they no longer would be', async () => {
  const tab = openTab();
  const page = tab.open();
  let isAtRisk = true;
  const stop = page.guard({ isAtRisk: () => isAtRisk, settled: async () => undefined });
  page.outdated();
  await tab.pass(120_000);
  expect([tab.reloads(), page.state.get()]).toEqual([0, 'asks-first']);
  isAtRisk = false;
  await tab.pass(60_000);
  expect(tab.reloads()).toBe(1);
  stop();
});

test('[CW20] what this device was given to keep is written first', async () => {
  const tab = openTab();
  const page = tab.open();
  let written = () => undefined as void;
  const settled = () => new Promise<void>((resolve) => (written = resolve));
  page.guard({ isAtRisk: () => false, settled });
  page.outdated();
  await tab.pass(1000);
  expect([tab.reloads(), page.state.get()]).toEqual([0, 'renewing']);
  written();
  await tab.pass(0);
  expect(tab.reloads()).toBe(1);
});

test.each([
  ['never says that it was', () => new Promise<void>(() => undefined)],
  ['refuses', () => Promise.reject(new Error('full'))],
])('[CW20] a device that %s does not keep', async (_, settled) => {
  const tab = openTab();
  const page = tab.open();
  page.guard({ isAtRisk: () => false, settled });
  page.outdated();
  await tab.pass(1000);
  await tab.pass(10_000);
  expect([tab.reloads(), page.state.get()]).toEqual([0, 'asks-first']);
});

test('[CW20] any number but the page’s own is another wire; what is no number is something in between', () => {
  const own = String(wireVersion);
  expect([own, String(wireVersion + 1), '0', 'x', '', null, '1e3'].map(isOfOtherWire)).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('[CW20] any answer over HTTP tells of another wire, refusals too', async () => {
  const heard = vi.spyOn(pageRenewal, 'outdated').mockImplementation(() => undefined);
  const answer = (status: number, wire: number) => async () =>
    Response.json(status === 200 ? {} : { refused: { code: 'session/not-found', message: '' } }, {
      status,
      headers: { [wireHeader]: String(wire) },
    });
  vi.stubGlobal('fetch', answer(200, wireVersion));
  await request('/api/health');
  expect(heard).toHaveBeenCalledTimes(0);
  vi.stubGlobal('fetch', answer(200, wireVersion + 1));
  await request('/api/health');
  vi.stubGlobal('fetch', answer(404, wireVersion + 1));
  await request('/api/health').catch(() => undefined);
  expect(heard).toHaveBeenCalledTimes(2);
  heard.mockRestore();
});
