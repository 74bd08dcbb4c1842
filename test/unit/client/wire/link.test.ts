// The link over a toy socket and a clock that is moved by hand: which way each try goes, and what begins one.
import { EventEmitter } from 'node:events';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followLink } from '../../../../client/wire/link.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openToy() {
  const incoming = new EventEmitter();
  const tries: string[] = [];
  const engine = () => Object.assign(new EventEmitter(), { transport: { name: 'polling' } });
  const io = Object.assign(new EventEmitter(), {
    opts: { transports: [] as string[] },
    engine: engine(),
  });
  const socket = {
    io,
    connected: false,
    on: (name: string, listener: (...told: unknown[]) => void) => incoming.on(name, listener),
    emit: () => undefined,
    connect: () => tries.push(io.opts.transports[0] ?? ''),
    disconnect() {
      if (socket.connected) lose('io client disconnect');
    },
  };
  function join(transport: 'websocket' | 'polling'): void {
    io.engine = engine();
    io.engine.transport.name = transport;
    socket.connected = true;
    incoming.emit('connect');
  }
  function lose(reason = 'transport close'): void {
    socket.connected = false;
    incoming.emit('disconnect', reason);
  }
  function fail(): void {
    vi.advanceTimersByTime(5_000);
    incoming.emit('connect_error', new Error('no network'));
  }
  function upgrade(): void {
    io.engine.transport.name = 'websocket';
    io.engine.emit('upgrade');
  }
  const followed = followLink(socket as unknown as Socket, {
    ended: () => undefined,
    outdated: () => undefined,
  });
  followed.begin();
  return { ...followed, tries, join, lose, fail, upgrade, hear: incoming };
}

test('[CW47] a page begins by polling, and comes back by a WebSocket where one has worked', () => {
  const { tries, join, lose, fail, upgrade } = openToy();
  join('polling');
  upgrade();
  lose();
  for (let failed = 0; failed < 9; failed += 1) fail();
  const sockets = Array.from({ length: 7 }, () => 'websocket');
  expect(tries).toEqual(['polling', ...sockets, 'polling', 'websocket']);
});

test('[CW47] one that came back without goes on without', () => {
  const { tries, join, lose, upgrade } = openToy();
  join('polling');
  upgrade();
  lose();
  vi.advanceTimersByTime(250);
  join('polling');
  lose();
  vi.advanceTimersByTime(250);
  expect(tries).toEqual(['polling', 'websocket', 'polling']);
});

test('[CW47] after a WebSocket that hung it is tried by polling, and after that by a WebSocket', () => {
  const { tries, join, lose, upgrade, took } = openToy();
  took(20);
  join('polling');
  upgrade();
  lose();
  vi.advanceTimersByTime(4_000);
  expect(tries).toEqual(['polling', 'websocket', 'polling', 'websocket']);
});

test('[CW42] a page that wakes while its connection is gone tries at once', () => {
  const { tries, join, lose, fail, woken } = openToy();
  join('polling');
  lose();
  for (let failed = 0; failed < 9; failed += 1) fail();
  const before = tries.length;
  woken();
  vi.advanceTimersByTime(150);
  expect(tries).toHaveLength(before + 1);
});

test('[CW43] a line on which nothing comes any more is given up and had again', () => {
  const { tries, join, link } = openToy();
  join('websocket');
  vi.advanceTimersByTime(3_499);
  expect(link.get().status).toBe('connected');
  vi.advanceTimersByTime(1);
  expect(link.get().status).toBe('reconnecting');
  vi.advanceTimersByTime(150);
  expect(tries).toEqual(['polling', 'websocket']);
});

test('[CW40] a server that stops has told everybody at once: nobody is back within half a second', () => {
  const { tries, join, lose } = openToy();
  join('websocket');
  lose('io server disconnect');
  vi.advanceTimersByTime(499);
  expect(tries).toHaveLength(1);
  vi.advanceTimersByTime(1_001);
  expect(tries).toHaveLength(2);
});

test('[CW41] a page that is left tries no more', () => {
  const { tries, join, lose, stop } = openToy();
  join('websocket');
  stop();
  lose('io client disconnect');
  vi.advanceTimersByTime(60_000);
  expect(tries).toHaveLength(1);
});
