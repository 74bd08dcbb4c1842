import { describe, expect, it } from 'vitest';
import {
  extendTimer,
  leftOn,
  pauseTimer,
  readyTimer,
  startTimer,
} from '../../../../shared/model/timer.ts';
import { refusalOf } from '../../../support/refusals.ts';

const now = Date.parse('2026-11-26T18:00:00Z');
const minute = 60_000;

describe('timer', () => {
  it('[TI1] turns what is left into a moment', () => {
    const running = startTimer(readyTimer(5), now);
    expect(running).toEqual({ state: 'running', endsAt: '2026-11-26T18:05:00.000Z' });
    expect(leftOn(running, now + minute)).toBe(4 * minute);
    expect(leftOn(running, now + 6 * minute)).toBe(-minute);
  });

  it('[TI1] started again changes nothing, with minutes it starts anew', () => {
    const running = startTimer(readyTimer(5), now);
    expect(startTimer(running, now + minute)).toBe(running);
    expect(leftOn(startTimer(running, now + minute, 2), now + minute)).toBe(2 * minute);
  });

  it('[TI2] keeps what is left over any pause', () => {
    const paused = pauseTimer(startTimer(readyTimer(5), now), now + minute);
    expect(leftOn(paused, now + 100 * minute)).toBe(4 * minute);
    const resumed = startTimer(paused, now + 100 * minute);
    expect(leftOn(resumed, now + 101 * minute)).toBe(3 * minute);
  });

  it('[TI2] pauses only what runs', () => {
    expect(refusalOf(() => pauseTimer(readyTimer(1), now))).toBe('timer/not-running');
  });

  it('[TI3] adds minutes in every state, from now once the time is over', () => {
    expect(extendTimer(readyTimer(5), now, 1)).toEqual(readyTimer(6));
    const running = startTimer(readyTimer(1), now);
    expect(leftOn(extendTimer(running, now + 30_000, 1), now + 30_000)).toBe(90_000);
    expect(leftOn(extendTimer(running, now + 10 * minute, 1), now + 10 * minute)).toBe(minute);
  });
});
