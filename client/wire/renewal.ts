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
  /** Heard before the page is left. Returns how to be heard no more. */
  guard(guard: RenewalGuard): () => void;
}

export interface RenewalGuard {
  /** Resolves when everything that was handed to this device to keep has been written. */
  readonly settled: () => Promise<unknown>;
  /** Whether something is gone with this page, because this device does not keep it. */
  readonly isAtRisk: () => boolean;
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
/** Time for an answer that told of it to be taken. */
const graceMs = 500;
/** A device that takes longer does not keep. */
const settleWithinMs = 5_000;

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
  const guards = new Set<RenewalGuard>();

  /** False where words would be lost. */
  async function settle(): Promise<boolean> {
    const late = new Promise<boolean>((resolve) => {
      browser.later(() => resolve(false), settleWithinMs);
    });
    const all = Promise.all([...guards].map(({ settled }) => settled()));
    const isWritten = await Promise.race([all.then(() => true).catch(() => false), late]);
    return isWritten && ![...guards].some(({ isAtRisk }) => isAtRisk());
  }

  async function renew(): Promise<void> {
    const isSafe = await settle();
    if (isSafe && !wasJustRenewed(browser) && remember(browser)) {
      state.set('renewing');
      browser.reload();
      return;
    }
    state.set(isSafe ? 'asks' : 'asks-first');
    // A wall in a hall has nobody to press a button.
    browser.later(() => void renew(), againAfterMs);
  }

  return {
    state,
    outdated() {
      if (state.get() !== 'current') return;
      state.set('renewing');
      browser.later(() => void renew(), graceMs);
    },
    guard(guard) {
      guards.add(guard);
      return () => guards.delete(guard);
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
