// Row 30: floods of tiny things. Whoever sends what no page sends, as fast as the line carries it, is refused a few times,
// held back, and closed; what others ask meanwhile is answered, and the event loop is not late.
import { expect, onTestFinished, test } from 'vitest';
import type { WebSocket } from 'ws';
import { limits } from '../../shared/model/limits.ts';
import { closings } from '../../shared/protocol/closings.ts';
import { documentEvents } from '../../shared/protocol/frames.ts';
import { type AttackedServer, startAttackedServer } from '../support/attack/attacked-server.ts';
import { leastStallMs, readInside } from '../support/attack/inside.ts';
import { openMany, showToken, socketAddress } from '../support/attack/many.ts';
import { openPlainSocket } from '../support/attack/open-line.ts';
import { handshakePath } from '../support/attack/rush.ts';
import { openTableAtWork } from '../support/attack/table-at-work.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';

/** Twice what others may be made to wait. */
const mostStallMs = 200;
const bytesPerSecond = 1_700_000;
const everyMs = 20;
const mostSentBytes = 6_000_000;

/** Writes one message over and over, at that rate, until the other side ends it or it was enough; resolves with its number. */
async function flood(socket: WebSocket, message: string): Promise<number> {
  const perTick = Math.ceil((bytesPerSecond * everyMs) / 1000 / message.length);
  let sent = 0;
  const timer = setInterval(() => {
    if (sent >= mostSentBytes) clearInterval(timer);
    for (let at = 0; at < perTick && sent < mostSentBytes; at += 1) {
      socket.send(message);
      sent += message.length;
    }
  }, everyMs);
  onTestFinished(() => clearInterval(timer));
  const code = await new Promise<number>((resolve) => socket.once('close', resolve));
  clearInterval(timer);
  return code;
}

async function connectBare(server: AttackedServer, token: string): Promise<WebSocket> {
  const { sockets } = await openMany(socketAddress(server), { count: 1, say: showToken(token) });
  return nth(sockets, 0);
}

const hearClosing = (socket: WebSocket) =>
  new Promise<string>((resolve) => {
    socket.on('message', (message: Buffer) => {
      const text = message.toString();
      if (text.includes('connection:closing')) resolve(text);
    });
  });

test.each([
  ['unknown events', '42["x"]'],
  ['commands without end', '421["clock:read",{"id":"a"}]'],
])(
  '[T30] [LI25] %s at 1.7 MB/s: refused, then closed with a number, and nobody else waits',
  async (_, message) => {
    const server = await startAttackedServer();
    const { people } = await openTableAtWork(server, { names: ['Anna', 'Bo', 'Cecilia', 'David'] });
    const neighbour = await connect(server, nth(people, 3).token);
    let attackers = 0;
    const stallMs = await leastStallMs(server, async () => {
      const socket = await connectBare(server, nth(people, attackers).token);
      attackers += 1;
      const told = hearClosing(socket);
      const ended = flood(socket, message);
      expect(await neighbour.give('clock:read')).toHaveProperty('done');
      expect(await told).toContain(`${closings.flooding}`);
      await ended;
      expect(await neighbour.give('clock:read')).toHaveProperty('done');
    });
    expect(stallMs).toBeLessThan(mostStallMs);
    const { sum } = await readInside(server);
    // A piece of the network's that was under way is looked at, and nothing behind it.
    expect(sum('umecon_commands_total')).toBeLessThan(attackers * (limits.offencesAtOnce + 200));
    expect(sum('umecon_let_go_total')).toBe(attackers);
    // Whoever was sent away is not let in again at once.
    await expect(connect(server, nth(people, 0).token)).rejects.toMatchObject({
      refused: { code: 'request/too-many' },
    });
  },
);

test('[T30] pings and empty messages without end are read no faster than a person may send', async () => {
  const server = await startAttackedServer();
  const { people, document } = await openTableAtWork(server);
  const neighbour = await connect(server, nth(people, 1).token);
  const socket = await openPlainSocket(server, nth(people, 0).token, document);
  let pongs = 0;
  socket.on('pong', () => {
    pongs += 1;
  });
  const pings = 60_000;
  const stallMs = await leastStallMs(server, async () => {
    for (let at = 0; at < pings; at += 1) socket.ping();
    expect(await neighbour.give('clock:read')).toHaveProperty('done');
  });
  expect(stallMs).toBeLessThan(mostStallMs);
  // The server has had so many turns that it would have read all of them.
  for (let turn = 0; turn < 100; turn += 1) await readInside(server);
  // What came at once, what a few seconds allow besides, and one piece of the network's.
  expect(pongs).toBeLessThan(pings);
});

test('[T30] a request of long polling with a hundred thousand packets is not read, and ends its connection', async () => {
  const server = await startAttackedServer();
  const { people } = await openTableAtWork(server);
  const neighbour = await connect(server, nth(people, 1).token);
  const client = await connect(server, nth(people, 0).token, {
    transports: ['polling'],
    upgrade: false,
  });
  const ended = new Promise((resolve) => client.socket.once('disconnect', resolve));
  const body = Array.from({ length: 100_000 }, () => '42["x"]').join('\u001e');
  const address = `${server.url}${handshakePath}&sid=${client.socket.io.engine.id}`;
  // As one more request of the same connection: what it is answered does not matter.
  const stallMs = await leastStallMs(server, async () => {
    await fetch(address, { method: 'POST', body }).catch(() => null);
  });
  await ended;
  expect(stallMs).toBeLessThan(mostStallMs);
  expect(await neighbour.give('clock:read')).toHaveProperty('done');
  expect((await readInside(server)).sum('umecon_commands_total')).toBeLessThan(100);
});

test('[T30] a message that promises more binary parts than any of ours has ends its connection', async () => {
  const server = await startAttackedServer();
  const { people } = await openTableAtWork(server);
  const socket = await connectBare(server, nth(people, 0).token);
  const outcome = new Promise((resolve) => {
    socket.once('close', () => resolve('closed'));
    socket.on('message', (message: Buffer) => {
      if (message.toString().startsWith('43')) resolve('answered');
    });
  });
  const holes = Array.from({ length: 9 }, (_, num) => ({ _placeholder: true, num }));
  socket.send(`459-${JSON.stringify([documentEvents.frame, ...holes])}`);
  for (const _ of holes) socket.send(Buffer.alloc(100_000));
  socket.send('421["clock:read",{"id":"a"}]');
  expect(await outcome).toBe('closed');
});
