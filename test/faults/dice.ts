// Randomness with a seed: the same seed, the same numbers (mulberry32).

/** A whole number from 0 up to, and without, `below`. */
export type Dice = (below: number) => number;

export function createDice(seed: number): Dice {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A member of a list, which must not be empty. */
export function pick<T>(dice: Dice, list: readonly T[]): T {
  const found = list[dice(list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

export function shuffle<T>(dice: Dice, list: readonly T[]): T[] {
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = dice(at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
  }
  return shuffled;
}
