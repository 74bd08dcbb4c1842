// Keeps something that many do within its share of the processor's time: what one spends, all wait for.
import type { Stopwatch } from './stopwatch.ts';

export interface TimeShare {
  readonly spent: (ms: number) => void;
  /** How long to wait until the share is kept again, in milliseconds; 0 when it is. */
  readonly waitMs: () => number;
}

/** `share` is a part of one. */
export function createTimeShare(share: number, stopwatch: Stopwatch): TimeShare {
  let freeAtMs = Number.NEGATIVE_INFINITY;
  return {
    spent(ms) {
      freeAtMs = Math.max(freeAtMs, stopwatch.elapsedMs()) + ms / share;
    },
    waitMs: () => Math.max(0, freeAtMs - stopwatch.elapsedMs()),
  };
}
