// How busy the event loop has been lately. Whoever could wait for company asks here whether waiting is worth anything.
import { performance } from 'node:perf_hooks';
import type { Stopwatch } from './stopwatch.ts';

export interface Load {
  /** The part of the last quarter of a second or so in which the process worked: 0 to 1. */
  readonly busy: () => number;
}

/** Milliseconds since the start in which the loop worked and in which it had nothing to do. */
export interface LoopTime {
  readonly active: number;
  readonly idle: number;
}

/** Asking more often than this tells nothing new. */
const lookEveryMs = 20;
/** What is longer ago hardly counts. */
const lastingMs = 250;

const readLoopTime = (): LoopTime => performance.eventLoopUtilization();

export function createLoad(stopwatch: Stopwatch, read: () => LoopTime = readLoopTime): Load {
  let seen = read();
  let seenMs = stopwatch.elapsedMs();
  let busy = 0;

  function look(passedMs: number): void {
    const { active, idle } = read();
    const worked = active - seen.active;
    const whole = worked + idle - seen.idle;
    seen = { active, idle };
    seenMs += passedMs;
    if (whole <= 0) return;
    const weight = 1 - Math.exp(-passedMs / lastingMs);
    busy += (worked / whole - busy) * weight;
  }

  return {
    busy() {
      const passedMs = stopwatch.elapsedMs() - seenMs;
      if (passedMs >= lookEveryMs) look(passedMs);
      return busy;
    },
  };
}
