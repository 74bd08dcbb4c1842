// The server's clock: what the machine's wall clock says, counted on by a clock that nobody sets. When the two part,
// because somebody set the wall clock or the machine slept, those who follow are told by how much.
import type { Clock } from './workshop/ports.ts';

export const systemClock: Clock = { nowMs: () => Date.now() };

/** For how long things take: nobody sets it, and its moments mean nothing. */
export const steadyClock: Clock = { nowMs: () => performance.now() };

export interface ClockSources {
  readonly wall: Clock;
  readonly steady: Clock;
}

export interface ServerClock extends Clock {
  /** `listener` hears by how many milliseconds the clock was set; `nowMs` has followed already. */
  follow(listener: (byMs: number) => void): void;
  close(): void;
}

const lookEveryMs = 250;
/** Less is a wall clock that is drawn to the true time little by little, and is followed without a word. */
const partedMs = 500;
/** When both clocks could not be read within this, nothing can be told of them. */
const inOneBreathMs = 20;

export function openClock(
  { wall, steady }: ClockSources = { wall: systemClock, steady: steadyClock },
): ServerClock {
  const listeners: ((byMs: number) => void)[] = [];
  let offsetMs = wall.nowMs() - steady.nowMs();

  function look(): void {
    const before = steady.nowMs();
    const wallMs = wall.nowMs();
    if (steady.nowMs() - before > inOneBreathMs) return;
    const byMs = wallMs - before - offsetMs;
    offsetMs += byMs;
    if (Math.abs(byMs) >= partedMs) for (const listener of listeners) listener(Math.round(byMs));
  }

  const looking = setInterval(look, lookEveryMs).unref();
  return {
    nowMs: () => Math.round(steady.nowMs() + offsetMs),
    follow: (listener) => void listeners.push(listener),
    close: () => clearInterval(looking),
  };
}
