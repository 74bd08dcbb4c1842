// How much each person may write into all documents together: much at once, and then steadily. What is beyond is not
// refused but waits, so that nobody's words are lost for having been many.
import { limits } from '../../shared/model/limits.ts';
import type { Stopwatch } from './stopwatch.ts';

export interface WritingRate {
  /** Takes from what is left, also more than there is: then the next has to wait longer. */
  spend(bytes: number): void;
  giveBack(bytes: number): void;
  /** How long to wait before something more may be written, in milliseconds; 0 when at once. */
  waitMs(): number;
}

export interface WritingRates {
  of(personId: string): WritingRate;
}

/** From so many people on, those are forgotten who have all of theirs again. */
const tidiedFrom = 1000;

const { writtenBytesAtOnce: most, writtenBytesPerSecond: perSecond } = limits;

function createWritingRate(stopwatch: Stopwatch) {
  let left = most;
  let filledMs = stopwatch.elapsedMs();

  function fill(): void {
    const nowMs = stopwatch.elapsedMs();
    left = Math.min(most, left + ((nowMs - filledMs) / 1000) * perSecond);
    filledMs = nowMs;
  }

  return {
    spend(bytes: number) {
      fill();
      left -= bytes;
    },
    giveBack(bytes: number) {
      fill();
      left = Math.min(most, left + bytes);
    },
    waitMs() {
      fill();
      return left > 0 ? 0 : Math.ceil(((1 - left) / perSecond) * 1000);
    },
    isUntouched() {
      fill();
      return left === most;
    },
  };
}

export function createWritingRates(stopwatch: Stopwatch): WritingRates {
  const rates = new Map<string, ReturnType<typeof createWritingRate>>();

  function tidy(): void {
    if (rates.size < tidiedFrom) return;
    for (const [id, rate] of rates) if (rate.isUntouched()) rates.delete(id);
  }

  return {
    of(personId) {
      const found = rates.get(personId);
      if (found) return found;
      tidy();
      const rate = createWritingRate(stopwatch);
      rates.set(personId, rate);
      return rate;
    },
  };
}
