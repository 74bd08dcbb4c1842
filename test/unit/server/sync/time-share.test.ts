// A share of the time that many keep together: whoever spends, all wait.
import { expect, test } from 'vitest';
import { createTimeShare } from '../../../../server/sync/time-share.ts';

function startAt(atMs: number) {
  const stopwatch = { atMs, elapsedMs: () => stopwatch.atMs };
  return { stopwatch, share: createTimeShare(1 / 4, stopwatch) };
}

test('nobody waits while nothing was spent', () => {
  const { share } = startAt(0);
  expect(share.waitMs()).toBe(0);
});

test('what was spent is waited for until it was the share of the time, however many spent it', () => {
  const { stopwatch, share } = startAt(1000);
  share.spent(5);
  share.spent(10);
  expect(share.waitMs()).toBe(60);
  stopwatch.atMs += 40;
  expect(share.waitMs()).toBe(20);
  stopwatch.atMs += 40;
  expect(share.waitMs()).toBe(0);
});

test('a quiet time is not saved up', () => {
  const { stopwatch, share } = startAt(0);
  share.spent(1);
  stopwatch.atMs += 1_000_000;
  share.spent(10);
  expect(share.waitMs()).toBe(40);
});
