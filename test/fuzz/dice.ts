// Chance with a seed: the same numbers for the same seed, on every machine (mulberry32).

export interface Dice {
  /** A whole number from 0 up to `limit`, without it. */
  below(limit: number): number;
  /** Whether one of a hundred cases came, `percent` of them being good. */
  chance(percent: number): boolean;
  /** One of the list; nothing of an empty one. */
  pick<T>(list: readonly T[]): T | undefined;
  /** One of the list by its weight. */
  weighted<T>(list: readonly (readonly [number, T])[]): T;
}

export function createDice(seed: number): Dice {
  let state = seed | 0;
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (list) => (list.length > 0 ? list[below(list.length)] : undefined),
    weighted(list) {
      let left = below(list.reduce((sum, [weight]) => sum + weight, 0));
      for (const [weight, value] of list) {
        if (left < weight) return value;
        left -= weight;
      }
      throw new Error('there is nothing to choose from');
    },
  };
}
