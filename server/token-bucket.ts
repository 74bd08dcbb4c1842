// How often something may be asked for: a steady rate, and a burst at once. A clock that is set back changes nothing.

export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Each call takes one of what is left. False when there is none. */
export function createTokenBucket({ burst, perSecond }: Rate, nowMs: () => number): () => boolean {
  let left = burst;
  let filledMs = nowMs();
  return () => {
    const atMs = nowMs();
    left = Math.min(burst, left + (Math.max(0, atMs - filledMs) / 1000) * perSecond);
    filledMs = atMs;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
