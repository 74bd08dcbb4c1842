// Runs a task when it is due: at once when it has been quiet, and no more often than every so many milliseconds.
import type { Stopwatch } from './stopwatch.ts';

export interface Pacer {
  /** There is something to do. Asking again before it was done changes nothing. */
  readonly due: () => void;
  /** Whether there is something to do that has waited for more than half of its time. */
  readonly isRipe: () => boolean;
  /** Somebody else does it now. */
  readonly done: () => void;
}

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
      const waitMs = lastMs + everyMs() - stopwatch.elapsedMs();
      cancel = waitMs > 0 ? later(waitMs) : soon();
    },
    isRipe: () => cancel !== null && stopwatch.elapsedMs() - lastMs >= everyMs() / 2,
    done,
  };
}
