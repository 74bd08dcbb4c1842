// Does something soon after it was asked for, never more often than once per interval, and never twice at a time.
import type { Clock } from '../workshop/ports.ts';

export interface Pace {
  ask(): void;
  stop(): void;
}

/** `act` must not throw. Many wishes within the interval become one. */
export function createPace(clock: Clock, intervalMs: number, act: () => Promise<void>): Pace {
  let timer: NodeJS.Timeout | null = null;
  let isBusy = false;
  let isWanted = false;
  let isStopped = false;
  let doneAtMs = Number.NEGATIVE_INFINITY;

  async function run(): Promise<void> {
    timer = null;
    isBusy = true;
    isWanted = false;
    await act();
    isBusy = false;
    doneAtMs = clock.nowMs();
    if (isWanted) ask();
  }

  function ask(): void {
    isWanted = true;
    if (timer !== null || isBusy || isStopped) return;
    // A clock that was set back must not silence anybody for hours.
    const waitMs = Math.min(intervalMs, Math.max(0, doneAtMs + intervalMs - clock.nowMs()));
    timer = setTimeout(() => void run(), waitMs).unref();
  }

  return {
    ask,
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
