// How often one connection may ask for what it lacks: each answer may be the whole document. Honest clients ask when they
// come and when they are told to.
import type { Stopwatch } from './stopwatch.ts';

const atOnce = 20;
const perSecond = 1;

/** Each call takes one. False when none is left. */
export function createQuestionAllowance(stopwatch: Stopwatch): () => boolean {
  let left = atOnce;
  let atMs = stopwatch.elapsedMs();
  return () => {
    const nowMs = stopwatch.elapsedMs();
    left = Math.min(atOnce, left + ((nowMs - atMs) / 1000) * perSecond);
    atMs = nowMs;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
