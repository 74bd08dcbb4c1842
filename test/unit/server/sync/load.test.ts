// How busy the process is, and what follows from it in rooms that share it: a toy event loop in which telling takes as long
// as the test says, and everything else is rest.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLoad } from '../../../../server/sync/load.ts';
import { createRelay } from '../../../../server/sync/relay.ts';
import { createTimeShare } from '../../../../server/sync/time-share.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function startLoop() {
  const time = { atMs: 0, active: 0 };
  const stopwatch = { elapsedMs: () => time.atMs };
  const load = createLoad(stopwatch, () => ({
    active: time.active,
    idle: time.atMs - time.active,
  }));
  const waits: number[][] = [];

  function openRoom(costMs: number) {
    const own: number[] = [];
    waits.push(own);
    let sent: number[] = [];
    let rounds = 0;
    const relay = createRelay(
      { news: () => ({ frames: [], sole: null, isMore: false }) },
      { stopwatch, load, cursorTime: createTimeShare(1, stopwatch) },
      () => 3,
      () => {
        rounds += 1;
        own.push(...sent.map((atMs) => time.atMs - atMs));
        sent = [];
        time.atMs += costMs;
        time.active += costMs;
      },
    );
    return {
      write() {
        sent.push(time.atMs);
        relay.tellEdit(new Uint8Array([1]), 'Anna');
      },
      /** Since this was last asked. */
      look() {
        const seen = { rounds, longest: Math.max(0, ...own) };
        rounds = 0;
        own.length = 0;
        return seen;
      },
    };
  }

  /** Lets each room write every so many milliseconds. */
  async function play(ms: number, writing: readonly { write: () => void; everyMs: number }[]) {
    const untilMs = time.atMs + ms;
    const next = writing.map(() => time.atMs);
    while (time.atMs < untilMs) {
      for (const [at, { write, everyMs }] of writing.entries()) {
        const dueMs = next[at] ?? 0;
        if (dueMs > time.atMs) continue;
        next[at] = dueMs + everyMs;
        write();
      }
      const beganMs = time.atMs;
      await vi.advanceTimersByTimeAsync(1);
      time.atMs = Math.max(time.atMs, beganMs + 1);
    }
  }

  return { load, openRoom, play };
}

test('[DO16] the load is that of the last moment, not of the whole evening', async () => {
  const { load, openRoom, play } = startLoop();
  const room = openRoom(4);
  await play(20_000, []);
  expect(load.busy()).toBe(0);
  await play(1000, [{ ...room, everyMs: 10 }]);
  expect(load.busy()).toBeGreaterThan(0.35);
  expect(load.busy()).toBeLessThan(0.45);
  await play(1000, []);
  expect(load.busy()).toBeLessThan(0.02);
});

test('[DO16] a full room goes from quiet to full and back: at once, then seldom, then at once', async () => {
  const { load, openRoom, play } = startLoop();
  const room = openRoom(5);
  await play(2000, [{ ...room, everyMs: 25 }]);
  expect(room.look()).toEqual({ rounds: 80, longest: 0 });
  await play(2000, [{ ...room, everyMs: 8 }]);
  room.look();
  await play(1000, [{ ...room, everyMs: 8 }]);
  const rising = room.look();
  expect(rising.rounds).toBeLessThan(124);
  expect(rising.rounds).toBeGreaterThan(60);
  expect(rising.longest).toBeLessThan(50);
  await play(1000, [{ ...room, everyMs: 2 }]);
  room.look();
  await play(1000, [{ ...room, everyMs: 2 }]);
  const full = room.look();
  expect(load.busy()).toBeLessThan(0.8);
  expect(full.longest).toBeLessThanOrEqual(100);
  await play(1000, [{ ...room, everyMs: 25 }]);
  room.look();
  await play(1000, [{ ...room, everyMs: 25 }]);
  expect(room.look()).toEqual({ rounds: 40, longest: 0 });
});

test('[DO16] of ten rooms one is full: the small ones wait for a few milliseconds at most', async () => {
  const { openRoom, play } = startLoop();
  const full = openRoom(30);
  const small = Array.from({ length: 9 }, () => openRoom(0.2));
  const writing = [{ ...full, everyMs: 5 }, ...small.map((room) => ({ ...room, everyMs: 50 }))];
  await play(2000, writing);
  for (const room of [full, ...small]) room.look();
  await play(2000, writing);
  expect(full.look().longest).toBeGreaterThan(20);
  for (const room of small) expect(room.look().longest).toBeLessThan(5);
});
