// Chance with a seed: the same evening every time it is shown.

export interface SeededChance {
  /** A whole number from 0 to `below - 1`. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T | undefined;
}

/** Mulberry32: 32 bits of state are plenty for a play. */
export function createSeededChance(seed: number): SeededChance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] };
}
