// Whether a connection is slow, told from its own packets; and whom presence says to be slow.
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { toPresence } from '../../../../server/live/presence.ts';
import { createPulse, slowMs } from '../../../../server/live/pulse.ts';
import type { SessionSocket } from '../../../../server/live/session-server.ts';
import { createEvening } from '../../../support/memory-workshop.ts';

function openConnection() {
  let nowMs = 0;
  const events = new EventEmitter();
  const transport = { writable: true, name: 'websocket' };
  const changes: boolean[] = [];
  const connection = Object.assign(events, { transport }) as unknown as SessionSocket['conn'];
  const clock = { nowMs: () => nowMs };
  const pulse = createPulse(connection, clock, () => changes.push(pulse.isSlow()));
  return {
    pulse,
    transport,
    changes,
    pass: (ms: number) => (nowMs += ms),
    queue: (type = 'message') => events.emit('packetCreate', { type }),
    flush: () => events.emit('flush'),
    pong: () => events.emit('packet', { type: 'pong' }),
    beat: (tripMs: number) => {
      events.emit('packetCreate', { type: 'ping' });
      nowMs += tripMs;
      events.emit('packet', { type: 'pong' });
    },
  };
}

test('[LI19] a heartbeat that comes back late makes a connection slow, one in time quick again', () => {
  const { beat, changes, pulse } = openConnection();
  beat(slowMs);
  expect(pulse.isSlow()).toBe(false);
  beat(slowMs + 1);
  beat(slowMs + 1);
  beat(20);
  expect(changes).toEqual([true, false]);
});

test('[LI19] what waits too long for the network makes it slow, whether it has left or not', () => {
  for (const end of ['flush', 'queue'] as const) {
    const connection = openConnection();
    connection.transport.writable = false;
    connection.queue();
    connection.pass(slowMs + 1);
    connection[end]();
    expect(connection.changes).toEqual([true]);
  }
});

test('[LI19] it stays slow until a heartbeat comes back in time and nothing waits', () => {
  const { queue, flush, pass, beat, pulse, transport, changes } = openConnection();
  transport.writable = false;
  queue();
  pass(slowMs + 1);
  flush();
  queue();
  flush();
  expect(pulse.isSlow()).toBe(true);
  queue();
  pass(slowMs);
  beat(20);
  expect(pulse.isSlow()).toBe(true);
  flush();
  beat(20);
  expect(changes).toEqual([true, false]);
});

test('[LI19] what the network takes at once waits for nothing, and an unasked pong says nothing', () => {
  const { queue, pass, pong, pulse } = openConnection();
  queue();
  pass(10 * slowMs);
  queue();
  pong();
  expect(pulse.isSlow()).toBe(false);
});

test('[LI20] a person is slow when the best of their connections is', async () => {
  const { anna, actors, read } = await createEvening();
  const session = await read();
  const open = (name: string, isSlow: boolean) =>
    ({
      conn: { transport: { name } },
      data: { actor: actors.anna, pulse: { isSlow: () => isSlow } },
    }) as unknown as SessionSocket;
  const slow = open('websocket', true);
  const told = (...sockets: SessionSocket[]) => toPresence(session, sockets).slow;
  expect(told(slow)).toEqual([anna.id]);
  expect(told(slow, open('polling', false))).toEqual([anna.id]);
  expect(told(slow, open('websocket', false))).toEqual([]);
});
