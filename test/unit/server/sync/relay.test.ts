// When the people of a room are told, on a stopwatch that the test moves: a round costs what the test says it costs.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRelay } from '../../../../server/sync/relay.ts';
import { createTimeShare } from '../../../../server/sync/time-share.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const cursor = new Uint8Array([1]);
const toEdit = (at: number) => new Uint8Array([0, at]);

function startRelay(costMs: number) {
  const stopwatch = { atMs: 1000, elapsedMs: () => stopwatch.atMs };
  const room = { costMs, busy: 0 };
  const rounds: { atMs: number; frames: Uint8Array[]; sole: unknown; toSole: Uint8Array[] }[] = [];
  const relay = createRelay(
    { news: () => ({ frames: [cursor], sole: null, isMore: false }) },
    { stopwatch, load: { busy: () => room.busy }, cursorTime: createTimeShare(1, stopwatch) },
    () => 3,
    (frames, sole, toSole) => {
      rounds.push({ atMs: stopwatch.atMs, frames: [...frames], sole, toSole: [...toSole] });
      stopwatch.atMs += room.costMs;
    },
  );
  async function pass(ms: number): Promise<void> {
    stopwatch.atMs += ms;
    await vi.advanceTimersByTimeAsync(ms);
  }
  return { room, rounds, relay, pass };
}

test.each([0.5, 8, 40])(
  '[DO16] with head-room each edit goes in its turn, also where a round takes %d ms, and only its writer is left out',
  (costMs) => {
    const { room, rounds, relay } = startRelay(costMs);
    room.busy = 0.5;
    relay.tellEdit(toEdit(1), 'Anna');
    relay.tellEdit(toEdit(2), 'Bo');
    expect(rounds.map(({ frames, sole }) => [frames, sole])).toEqual([
      [[toEdit(1)], 'Anna'],
      [[toEdit(2)], 'Bo'],
    ]);
  },
);

test('[DO16] without head-room rounds take a twentieth of the time: edits wait, and go together', async () => {
  const { room, rounds, relay, pass } = startRelay(4);
  room.busy = 0.9;
  relay.tellEdit(toEdit(1), 'Anna');
  relay.tellEdit(toEdit(2), 'Anna');
  relay.tellEdit(toEdit(3), 'Anna');
  await pass(75);
  expect(rounds).toHaveLength(1);
  await pass(1);
  expect(rounds[1]).toMatchObject({ frames: [toEdit(2), toEdit(3)], sole: 'Anna' });
  relay.tellEdit(toEdit(4), 'Anna');
  relay.tellEdit(toEdit(5), 'Bo');
  await pass(80);
  expect(rounds[2]).toMatchObject({ frames: [toEdit(4), toEdit(5)], sole: null });
});

test('[DO16] without head-room they are told ten times a second, however long a round takes', async () => {
  const { room, rounds, relay, pass } = startRelay(30);
  room.busy = 1;
  relay.tellEdit(toEdit(1), 'Anna');
  relay.tellEdit(toEdit(2), 'Anna');
  await pass(69);
  expect(rounds).toHaveLength(1);
  await pass(1);
  expect(rounds).toHaveLength(2);
});

/** How long an edit waits that comes just after a round, at this load. */
async function waitAt(busy: number, costMs: number): Promise<number> {
  const { room, rounds, relay, pass } = startRelay(costMs);
  room.busy = busy;
  relay.tellEdit(toEdit(1), 'Anna');
  relay.tellEdit(toEdit(2), 'Anna');
  let ms = 0;
  for (; rounds.length < 2; ms += 1) await pass(1);
  return ms;
}

test('[DO16] the wait grows with the load, little by little, and more where a round takes longer', async () => {
  const loads = [0.5, 0.6, 0.7, 0.8, 0.9, 1];
  const small: number[] = [];
  const full: number[] = [];
  for (const load of loads) {
    small.push(await waitAt(load, 0.2));
    full.push(await waitAt(load, 4));
  }
  expect(small).toEqual([0, 1, 1, 1, 3, 3]);
  expect(full).toEqual([0, 4, 13, 33, 76, 76]);
});

test('[DO16] once there is head-room again nobody waits', async () => {
  const { room, rounds, relay, pass } = startRelay(4);
  room.busy = 1;
  relay.tellEdit(toEdit(1), 'Anna');
  relay.tellEdit(toEdit(2), 'Anna');
  await pass(80);
  room.busy = 0.3;
  relay.tellEdit(toEdit(3), 'Anna');
  relay.tellEdit(toEdit(4), 'Anna');
  expect(rounds).toHaveLength(4);
});

test('[DO16] the first edit after a while does not wait, whatever the load', async () => {
  const { room, rounds, relay, pass } = startRelay(4);
  room.busy = 1;
  relay.tellEdit(toEdit(1), 'Anna');
  await pass(100);
  relay.tellEdit(toEdit(2), 'Anna');
  expect(rounds).toHaveLength(2);
});

test('[DO16] cursors are told fifteen times a second', async () => {
  const { rounds, relay, pass } = startRelay(0);
  relay.tellPresence();
  await pass(0);
  relay.tellPresence();
  relay.tellPresence();
  await pass(65);
  expect(rounds).toHaveLength(1);
  await pass(1);
  expect(rounds.map(({ frames }) => frames)).toEqual([[cursor], [cursor]]);
});

test('[DO16] in a full room they are told ten times a second', async () => {
  const { rounds, relay, pass } = startRelay(8);
  relay.tellPresence();
  await pass(0);
  relay.tellPresence();
  await pass(91);
  expect(rounds).toHaveLength(1);
  await pass(1);
  expect(rounds).toHaveLength(2);
});

test('[DO16] cursors whose time has almost come ride with an edit, also to its writer', async () => {
  const { rounds, relay, pass } = startRelay(0.5);
  relay.tellPresence();
  await pass(0);
  relay.tellPresence();
  await pass(20);
  relay.tellEdit(toEdit(1), 'Anna');
  expect(rounds[1]).toMatchObject({ frames: [toEdit(1)], sole: 'Anna', toSole: [] });
  await pass(30);
  relay.tellEdit(toEdit(2), 'Anna');
  const both = { frames: [toEdit(2), cursor], sole: 'Anna', toSole: [cursor] };
  expect(rounds[2]).toMatchObject(both);
  await pass(200);
  expect(rounds).toHaveLength(3);
});

test('[DO16] edits that wait ride with cursors', async () => {
  const { room, rounds, relay, pass } = startRelay(8);
  room.busy = 1;
  relay.tellPresence();
  await pass(0);
  await pass(32);
  relay.tellEdit(toEdit(1), 'Anna');
  relay.tellPresence();
  relay.tellEdit(toEdit(2), 'Anna');
  await pass(52);
  expect(rounds).toHaveLength(3);
  expect(rounds[2]).toMatchObject({ frames: [toEdit(2), cursor], toSole: [cursor] });
  await pass(200);
  expect(rounds).toHaveLength(3);
});

test('[DO14] edits that wait are told before anything else, so that nobody falls behind without them', async () => {
  const { room, rounds, relay, pass } = startRelay(8);
  room.busy = 1;
  relay.tellEdit(toEdit(1), 'Anna');
  relay.tellEdit(toEdit(2), 'Anna');
  expect(rounds).toHaveLength(1);
  relay.flush();
  expect(rounds[1]).toMatchObject({ frames: [toEdit(2)], sole: 'Anna' });
  relay.flush();
  await pass(200);
  expect(rounds).toHaveLength(2);
});
