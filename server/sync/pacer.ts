// Runs a task when it is due: at once when it has been quiet, and no more often than every so many milliseconds.
import type { Stopwatch } from './stopwatch.ts';

export interface Pacer {
  /** There is something to do. Asking again before it was done changes nothing. */
  readonly due: () => void;
  /** Whether it could be done at once: nothing waits for its time, and the last is long enough ago. */
  readonly mayNow: () => boolean;
  /** Whether there is something to do, and the last was almost as long ago as it should be. */
  readonly isRipe: () => boolean;
  /** Somebody else does it now. */
  readonly done: () => void;
}

/** Of its time. Whoever goes along with somebody else saves a round of its own. */
const ripeAfter = 3 / 4;

export function createPacer(task: () => void, everyMs: () => number, stopwatch: Stopwatch): Pacer {
  let lastMs = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;

  function done(): void {
    cancel?.();
    cancel = null;
    lastMs = stopwatch.elapsedMs();
  }

  function run(): void {
    done();
    task();
  }

  const leftMs = () => lastMs + everyMs() - stopwatch.elapsedMs();

  function soon(): () => void {
    const immediate = setImmediate(run);
    return () => clearImmediate(immediate);
  }

  function later(waitMs: number): () => void {
    const timeout = setTimeout(run, waitMs);
    timeout.unref();
    return () => clearTimeout(timeout);
  }

  return {
    due() {
      if (cancel) return;
      const waitMs = leftMs();
      cancel = waitMs > 0 ? later(waitMs) : soon();
    },
    mayNow: () => cancel === null && leftMs() <= 0,
    isRipe: () => cancel !== null && stopwatch.elapsedMs() - lastMs >= everyMs() * ripeAfter,
    done,
  };
}
