// What a connection knows of itself and of others: whether it is slow, who is away and since when.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRoster } from '../../../../client/wire/roster.ts';
import { createTrips } from '../../../../client/wire/trips.ts';
import type { ParticipantId } from '../../../../shared/model/ids.ts';
import type { PresenceEvent } from '../../../../shared/protocol/events.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('[CW16] two long trips in a row make a connection slow, and one in time makes it quick', () => {
  const took = createTrips();
  expect([1600, 20, 1600, 1600, 9000, 1400, 1600].map(took)).toEqual([
    false,
    false,
    false,
    true,
    true,
    false,
    false,
  ]);
});

const [anna, bo] = ['par_anna', 'par_bo'] as ParticipantId[] as [ParticipantId, ParticipantId];
const here = (...ids: ParticipantId[]): PresenceEvent => ({
  online: Object.fromEntries(ids.map((id) => [id, 'websocket' as const])),
  slow: [],
});

test('[CW17] whoever goes is away since then, until they are back', () => {
  let nowMs = 1000;
  const { take, awaySinceMs } = createRoster(() => nowMs);
  take(here(anna, bo));
  expect([...awaySinceMs.get()]).toEqual([]);
  take(here(anna));
  nowMs = 2000;
  take(here());
  expect([...awaySinceMs.get()]).toEqual([
    [bo, 1000],
    [anna, 2000],
  ]);
  take(here(bo));
  expect([...awaySinceMs.get()]).toEqual([[anna, 2000]]);
});

test('[CW17] who went while one was away oneself went nobody knows when', () => {
  const { take, forget, awaySinceMs } = createRoster(() => 1000);
  take(here(anna, bo));
  forget();
  take(here(anna));
  expect([...awaySinceMs.get()]).toEqual([]);
  take(here());
  expect([...awaySinceMs.get()]).toEqual([[anna, 1000]]);
});

test('[CW17] the roster knows who is slow', () => {
  const { take, slow } = createRoster(() => 0);
  take({ ...here(anna, bo), slow: [bo] });
  expect([...slow.get()]).toEqual([bo]);
});

test('[CW46] who goes, falls back to the slower way or becomes slow is shown so once it has lasted', () => {
  const { take, online, slow } = createRoster(() => 0);
  const shown = () => [Object.entries(online.get()), [...slow.get()]];
  const well = [[[anna, 'websocket']], []];
  take(here(anna));
  for (let fall = 0; fall < 24; fall += 1) {
    take(here());
    vi.advanceTimersByTime(3_000);
    expect(shown()).toEqual(well);
    take({ online: { [anna]: 'polling' }, slow: [anna] });
    vi.advanceTimersByTime(3_000);
    expect(shown()).toEqual(well);
    take(here(anna));
    vi.advanceTimersByTime(4_000);
  }
  take({ online: { [anna]: 'polling' }, slow: [] });
  vi.advanceTimersByTime(8_000);
  expect(shown()).toEqual([[[anna, 'polling']], []]);
  take(here());
  vi.advanceTimersByTime(7_999);
  expect(shown()).toEqual([[[anna, 'polling']], []]);
  vi.advanceTimersByTime(1);
  expect(shown()).toEqual([[], []]);
  take({ online: { [anna]: 'polling' }, slow: [] });
  take(here(anna, bo));
  expect(shown()).toEqual([
    [
      [anna, 'websocket'],
      [bo, 'websocket'],
    ],
    [],
  ]);
});
