// Runs a task when it is due: at once when it has been quiet, and no more often than every so many milliseconds.
import type { Clock } from '../workshop/ports.ts';

export interface Pacer {
  /** There is something to do. Asking again before it was done changes nothing. */
  readonly due: () => void;
  /** Whether there is something to do that has waited for more than half of its time. */
  readonly isRipe: () => boolean;
  /** Somebody else does it now. */
  readonly done: () => void;
}

export function createPacer(task: () => void, everyMs: () => number, clock: Clock): Pacer {
  let lastMs = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;

  function done(): void {
    cancel?.();
    cancel = null;
    lastMs = clock.nowMs();
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
      // A clock that was set back must not make anybody wait longer.
      const waitMs = Math.min(everyMs(), lastMs + everyMs() - clock.nowMs());
      cancel = waitMs > 0 ? later(waitMs) : soon();
    },
    isRipe: () => cancel !== null && clock.nowMs() - lastMs >= everyMs() / 2,
    done,
  };
}
