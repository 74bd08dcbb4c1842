// How many bytes something may come to, for each of many people: so many at once, and a steady rate. Whoever has spent
// more than there was waits until it has come back; nobody is refused.
import type { Stopwatch } from './stopwatch.ts';

export interface ByteRate {
  readonly atOnce: number;
  readonly perSecond: number;
}

export interface ByteBudget {
  /** What one has, less what one spent; one more may begin while it is 0. In milliseconds until then. */
  readonly waitMs: (who: string) => number;
  readonly spend: (who: string, bytes: number) => void;
}

/** From so many on, those who have everything again are let go of. */
const tidiedFrom = 1000;

export function createByteBudget(
  { atOnce, perSecond }: ByteRate,
  stopwatch: Stopwatch,
): ByteBudget {
  /** Whoever spent something → when all of it will have come back. */
  const wholeAtMs = new Map<string, number>();
  const wholeMs = (atOnce / perSecond) * 1000;
  let tidyAt = tidiedFrom;

  function tidy(nowMs: number): void {
    for (const [who, atMs] of wholeAtMs) if (atMs <= nowMs) wholeAtMs.delete(who);
    tidyAt = Math.max(tidiedFrom, 2 * wholeAtMs.size);
  }

  return {
    waitMs(who) {
      const atMs = wholeAtMs.get(who);
      return atMs === undefined ? 0 : Math.max(0, atMs - wholeMs - stopwatch.elapsedMs());
    },
    spend(who, bytes) {
      const nowMs = stopwatch.elapsedMs();
      if (wholeAtMs.size >= tidyAt) tidy(nowMs);
      const fromMs = Math.max(nowMs, wholeAtMs.get(who) ?? nowMs);
      wholeAtMs.set(who, fromMs + (bytes / perSecond) * 1000);
    },
  };
}
