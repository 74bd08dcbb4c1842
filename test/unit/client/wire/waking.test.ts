// When a page looks after its connection because its network may be another one.
import { afterEach, expect, test, vi } from 'vitest';
import { followWaking } from '../../../../client/wire/waking.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A page on a network; returns how often it looks when that is said to have changed, each time to such a kind. */
function countLooks(first: string | undefined, kinds: readonly (string | undefined)[]): number {
  const network = Object.assign(new EventTarget(), { type: first });
  vi.stubGlobal('navigator', { connection: network });
  const woken = vi.fn();
  const stop = followWaking({ eachSecond: () => undefined, woken });
  for (const type of kinds) {
    network.type = type;
    network.dispatchEvent(new Event('change'));
  }
  stop();
  network.dispatchEvent(new Event('change'));
  return woken.mock.calls.length;
}

test('[CW42] another network is looked at, a new guess at the speed of the same one is not', () => {
  expect(countLooks('wifi', ['wifi', 'wifi', 'cellular', 'cellular', 'wifi'])).toBe(2);
});

test('[CW42] where the kind of network is not told, every change may be another one', () => {
  expect(countLooks(undefined, [undefined, undefined])).toBe(2);
});
