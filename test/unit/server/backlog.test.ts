// What waits for the network, of one person on all connections and of all: whoever takes least is let go.
import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { createBacklog } from '../../../server/backlog.ts';
import { createQueueGauge } from '../../../server/live/queue-gauge.ts';
import type { SessionSocket } from '../../../server/live/session-server.ts';
import { watchReader } from '../../../server/live/slow-reader.ts';
import { closings } from '../../../shared/protocol/closings.ts';
import { nth } from '../../support/sessions.ts';

const kB = 1024;

function startBacklog(perPerson = 1000 * kB, inAll = 3000 * kB) {
  const gone: string[] = [];
  const counted = { gone: 0 };
  const backlog = createBacklog({ perPerson, inAll }, () => (counted.gone += 1));
  const enter = (person: string, name: string) => {
    const line = { bytes: 0, queuedBytes: () => line.bytes, letGo: () => void gone.push(name) };
    const entry = backlog.enter(person, line);
    const hand = (bytes: number) => {
      line.bytes += bytes;
      entry.grew();
    };
    return { line, hand, leave: () => entry.leave() };
  };
  return { backlog, gone, counted, enter };
}

test('[LI26] of one person so much may wait, over all connections; whoever takes least goes', () => {
  const { gone, counted, enter, backlog } = startBacklog();
  const lines = ['first', 'second', 'third'].map((name) => enter('anna', name));
  const other = enter('bo', 'other');
  for (const { hand } of lines) hand(330 * kB);
  other.hand(900 * kB);
  expect(gone).toEqual([]);
  nth(lines, 1).hand(20 * kB);
  expect(gone).toEqual(['second']);
  nth(lines, 1).hand(5000 * kB);
  expect(gone).toEqual(['second']);
  expect(counted.gone).toBe(1);
  expect(backlog.bytes()).toBe((330 + 330 + 900) * kB);
});

test('[LI26] of several that take as little the oldest goes', () => {
  const { gone, enter } = startBacklog();
  const lines = ['old', 'new'].map((name) => enter('anna', name));
  for (const { line } of lines) line.bytes = 600 * kB;
  nth(lines, 1).hand(0);
  expect(gone).toEqual(['old']);
});

test('[LI26] what was taken meanwhile counts no more, nor what ended', () => {
  const { gone, enter } = startBacklog();
  const [one, other] = [enter('anna', 'one'), enter('anna', 'other')];
  one.hand(900 * kB);
  one.line.bytes = 0;
  other.hand(900 * kB);
  other.leave();
  one.hand(900 * kB);
  expect(gone).toEqual([]);
});

test('[LI26] of all together so much may wait', () => {
  const { gone, enter, backlog } = startBacklog();
  const lines = Array.from({ length: 5 }, (_, at) => enter(`p${at}`, `l${at}`));
  for (const [at, { hand }] of lines.entries()) hand((at === 2 ? 800 : 700) * kB);
  expect(gone).toEqual(['l2']);
  expect(backlog.bytes()).toBeLessThanOrEqual(3000 * kB);
});

function openConnection(transport: object) {
  const events = new EventEmitter();
  const close = vi.fn();
  const conn = Object.assign(events, { transport, close }) as unknown as SessionSocket['conn'];
  return { conn, close, emit: (name: string, what?: object) => events.emit(name, what) };
}

test('[LI26] an answer to a poll counts until its reader has taken it, also when the next is asked for', () => {
  const answerOf = (writableLength: number) =>
    Object.assign(new EventEmitter(), { writableLength, destroy: vi.fn() });
  const transport: { res: ReturnType<typeof answerOf> } = { res: answerOf(500) };
  const { conn, emit } = openConnection(transport);
  const { queuedBytes, destroy } = createQueueGauge(conn, () => undefined);
  emit('packetCreate', { data: 'x'.repeat(1000) });
  expect(queuedBytes()).toBeGreaterThanOrEqual(1000);
  emit('flush');
  const first = transport.res;
  transport.res = answerOf(300);
  emit('flush');
  expect(queuedBytes()).toBe(800);
  first.emit('close');
  expect(queuedBytes()).toBe(300);
  destroy();
  expect(transport.res.destroy).toHaveBeenCalledOnce();
});

test('[LI26] whoever is let go is told why, and after a second ended with all that waits', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const below = { bufferedAmount: 2000 * kB, terminate: vi.fn() };
  const { conn, emit } = openConnection({ socket: below });
  const socket = {
    conn,
    data: { actor: { kind: 'participant', sessionId: 'ses', personId: 'anna' } },
    emit: vi.fn(),
    disconnect: vi.fn(),
  };
  const { backlog, gone, enter } = startBacklog();
  const other = enter('anna', 'over the other way in');
  other.hand(900 * kB);
  const queuedBytes = watchReader(socket as unknown as SessionSocket, backlog);
  emit('packetCreate', { data: 'one more' });
  expect(queuedBytes()).toBeGreaterThan(2000 * kB);
  await new Promise((resolve) => setImmediate(resolve));
  expect(socket.emit).toHaveBeenCalledExactlyOnceWith('connection:closing', {
    closing: closings.tooSlow,
  });
  expect(socket.disconnect).toHaveBeenCalledExactlyOnceWith(true);
  expect(below.terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(below.terminate).toHaveBeenCalledOnce();
  expect(gone).toEqual([]);
  vi.useRealTimers();
});
