// A value that screens watch.
import { expect, test, vi } from 'vitest';
import { createStore } from '../../../../client/wire/store.ts';

test('[CW9] whoever watches is told of what changed and of nothing else, until they stop', () => {
  const store = createStore<number>(Number.NaN);
  const [stays, leaves] = [vi.fn(), vi.fn()];
  store.subscribe(stays);
  const leave = store.subscribe(leaves);
  store.set(Number.NaN);
  expect(stays).not.toHaveBeenCalled();
  store.set(1);
  store.set(1);
  leave();
  store.set(2);
  expect([stays.mock.calls.length, leaves.mock.calls.length]).toEqual([2, 1]);
  expect(store.get()).toBe(2);
});
