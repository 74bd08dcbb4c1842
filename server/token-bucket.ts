// How often something may be asked for: a steady rate, and a burst at once. A clock that is set back changes nothing.

export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** What is left of a rate; it fills by itself. */
function createLevel({ burst, perSecond }: Rate, nowMs: () => number) {
  let left = burst;
  let filledMs = nowMs();
  return {
    left(): number {
      const atMs = nowMs();
      left = Math.min(burst, left + (Math.max(0, atMs - filledMs) / 1000) * perSecond);
      filledMs = atMs;
      return left;
    },
    take(amount: number): void {
      left -= amount;
    },
  };
}

/** Each call takes one of what is left. False when there is none. */
export function createTokenBucket(rate: Rate, nowMs: () => number): () => boolean {
  const level = createLevel(rate, nowMs);
  return () => {
    if (level.left() < 1) return false;
    level.take(1);
    return true;
  };
}

/** Each call takes an amount, also one that is not there yet. Returns in how many milliseconds it will be. */
export function createDebt(rate: Rate, nowMs: () => number): (amount: number) => number {
  const level = createLevel(rate, nowMs);
  return (amount) => {
    const left = level.left() - amount;
    level.take(amount);
    return Math.max(0, (-left / rate.perSecond) * 1000);
  };
}
