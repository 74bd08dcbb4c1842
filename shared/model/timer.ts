// The timer is a moment, never a countdown: clients show `endsAt − now − skew`.
import * as z from 'zod/mini';
import { Refusal } from './refusal.ts';
import { minuteMs, moment } from './time.ts';

export const timer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ready'), leftMs: z.number() }),
  z.object({ state: z.literal('running'), endsAt: moment }),
  z.object({ state: z.literal('paused'), leftMs: z.number() }),
]);
export type Timer = z.infer<typeof timer>;

/** Milliseconds left at `nowMs`; negative once the time is over. */
export function leftOn(timer: Timer, nowMs: number): number {
  return timer.state === 'running' ? Date.parse(timer.endsAt) - nowMs : timer.leftMs;
}

export function readyTimer(minutes: number): Timer {
  return { state: 'ready', leftMs: minutes * minuteMs };
}

/** [TI1] Starts a ready timer and resumes a paused one; with `minutes`, starts anew from there. */
export function startTimer(timer: Timer, nowMs: number, minutes?: number): Timer {
  if (timer.state === 'running' && minutes === undefined) return timer;
  const leftMs = minutes === undefined ? leftOn(timer, nowMs) : minutes * minuteMs;
  return { state: 'running', endsAt: new Date(nowMs + leftMs).toISOString() };
}

/** [TI2] Holds the time that is left. Refuses timer/not-running. */
export function pauseTimer(timer: Timer, nowMs: number): Timer {
  if (timer.state !== 'running') throw new Refusal('timer/not-running');
  return { state: 'paused', leftMs: leftOn(timer, nowMs) };
}

/** [TI3] Adds minutes to what is left; a timer that has run out counts from now. */
export function extendTimer(timer: Timer, nowMs: number, minutes: number): Timer {
  const leftMs = Math.max(0, leftOn(timer, nowMs)) + minutes * minuteMs;
  if (timer.state !== 'running') return { state: timer.state, leftMs };
  return { state: 'running', endsAt: new Date(nowMs + leftMs).toISOString() };
}

/** [TI4] The same time left after the clock was set by so many milliseconds. */
export function movedTimer(timer: Timer, byMs: number): Timer {
  if (timer.state !== 'running') return timer;
  return { state: 'running', endsAt: new Date(Date.parse(timer.endsAt) + byMs).toISOString() };
}
