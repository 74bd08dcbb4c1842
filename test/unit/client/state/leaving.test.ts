// Going from an evening to another page of ours while something waits that is nowhere else.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeWhenSafe } from '../../../../client/state/leaving.ts';
import type { SessionConnection } from '../../../../client/wire/session-connection.ts';
import { createStore } from '../../../../client/wire/store.ts';

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function leave(edits: number) {
  const unkept = createStore(edits);
  const left = { unkept, closed: 0 };
  const close = () => {
    left.closed += 1;
  };
  closeWhenSafe({ documents: { unkept }, close } as unknown as SessionConnection);
  return left;
}
/** Whether the page would ask before it is left now. */
const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('[UI22] an evening that was left is connected until what is only on this page is saved', () => {
  const left = leave(2);
  expect([left.closed, isAsked()]).toEqual([0, true]);
  left.unkept.set(1);
  expect([left.closed, isAsked()]).toEqual([0, true]);
  left.unkept.set(0);
  expect([left.closed, isAsked()]).toEqual([1, false]);
  left.unkept.set(1);
  left.unkept.set(0);
  expect(left.closed).toBe(1);
});

test('[UI22] where nothing waits it is closed at once, and nobody is asked', () => {
  expect([leave(0).closed, isAsked()]).toEqual([1, false]);
});

test('[UI22] each evening that was left asks for itself', () => {
  const [one, other] = [leave(1), leave(1)];
  one.unkept.set(0);
  expect([one.closed, other.closed, isAsked()]).toEqual([1, 0, true]);
  other.unkept.set(0);
  expect(isAsked()).toBe(false);
});
