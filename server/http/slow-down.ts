// Lets a wrong answer wait a moment, so that guessing is slow. A right one never comes here, and only so many wait at a
// time: whoever guesses in crowds holds nothing up but themselves.
import { setTimeout } from 'node:timers/promises';

export interface Waiting {
  readonly ms: number;
  readonly most: number;
}

/** Each call resolves after the wait, or at once when as many wait already. */
export function createSlowDown(
  { ms, most }: Waiting,
  wait: (ms: number) => Promise<unknown> = (given) => setTimeout(given, null, { ref: false }),
): () => Promise<void> {
  let waiting = 0;
  return async () => {
    if (waiting >= most) return;
    waiting += 1;
    await wait(ms);
    waiting -= 1;
  };
}
