// What becomes of a page that is older than its server: it loads itself anew, once what it holds is kept on this device.
// It never does so twice within a minute, and never by itself where words would be lost: then its reader is asked.
import { ownWire } from './own-wire.ts';
import { createStore, type Store } from './store.ts';

/** `asks`: the reader loads it; `asks-first`: words that this device does not keep have to be copied before. */
export type RenewalState = 'current' | 'renewing' | 'asks' | 'asks-first';

export interface Renewal {
  readonly state: Store<RenewalState>;
  /** The server speaks another wire than this page. */
  outdated(): void;
  /** Asked before the page is left. Returns how to stop asking. */
  guard(isAtRisk: () => boolean): () => void;
}

export interface Browser {
  /** What this tab remembers over a reload; null where it remembers nothing. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly reload: () => void;
  readonly nowMs: () => number;
  readonly later: (act: () => void, afterMs: number) => void;
}

const key = 'umecon:renewed';
const againAfterMs = 60_000;
/** Time for an answer that told of it to be taken, and for the last words to reach the disk of this device. */
const graceMs = 500;

/** Of this page's own number: one that is newer after the reload has not been here yet. */
function wasJustRenewed({ storage, nowMs }: Browser): boolean {
  const [wire, atMs] = (storage()?.getItem(key) ?? '').split(' ');
  return wire === String(ownWire.wire) && Math.abs(nowMs() - Number(atMs)) < againAfterMs;
}

/** False where it cannot be remembered: then it might go on for ever. */
function remember({ storage, nowMs }: Browser): boolean {
  try {
    const place = storage();
    place?.setItem(key, `${ownWire.wire} ${nowMs()}`);
    return place !== null;
  } catch {
    return false; // the storage is full
  }
}

export function createRenewal(browser: Browser): Renewal {
  const state = createStore<RenewalState>('current');
  const guards = new Set<() => boolean>();
  const isAtRisk = () => [...guards].some((guard) => guard());

  function ask(): void {
    state.set(isAtRisk() ? 'asks-first' : 'asks');
    // A wall in a hall has nobody to press a button.
    browser.later(renew, againAfterMs);
  }

  function renew(): void {
    if (isAtRisk() || wasJustRenewed(browser) || !remember(browser)) return ask();
    state.set('renewing');
    browser.reload();
  }

  return {
    state,
    outdated() {
      if (state.get() !== 'current') return;
      state.set('renewing');
      browser.later(renew, graceMs);
    },
    guard(asked) {
      guards.add(asked);
      return () => guards.delete(asked);
    },
  };
}

function tabStorage(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null; // it may be forbidden
  }
}

/** There is one page, and it is renewed as a whole. */
export const pageRenewal = createRenewal({
  storage: tabStorage,
  reload: () => globalThis.location?.reload(),
  nowMs: () => Date.now(),
  later: (act, afterMs) => void setTimeout(act, afterMs),
});
