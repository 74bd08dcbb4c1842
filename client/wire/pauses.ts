// How long to wait before the next try to connect. Short at first, for most outages are; the longer it lasts, the longer
// and the further apart, so that a hall whose network comes back does not come back in one moment.

/** The server said something of its own accord, or nothing could be had. */
export type Because = 'told' | 'lost';

const shareOfOutage = 1 / 4;
const shortestMs = 250;
const longestMs = 5_000;
/** Of a pause, what is not left to chance. */
const sure = 1 / 4;
/** Whoever was told something was told it together with many others, or for a reason. */
const toldMs = { least: 500, spread: 1_000 };

/** `downMs`: for how long there has been no connection. Returns milliseconds. */
export function toPause(downMs: number, because: Because, chance: number): number {
  const longMs = Math.min(longestMs, Math.max(shortestMs, downMs * shareOfOutage));
  const pauseMs = longMs * (sure + (1 - sure) * chance);
  return because === 'told' ? Math.max(pauseMs, toldMs.least + toldMs.spread * chance) : pauseMs;
}
