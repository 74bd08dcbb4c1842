// Row 6: oversized frames, over both ways in. Each closes what it came by, with its number; the others notice nothing,
// the server's memory stays, and what is honestly large still opens: it travels in pieces.
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closings } from '../../shared/protocol/closings.ts';
import { frameLimits } from '../../shared/protocol/frames.ts';
import { startApp, type TestApp } from '../support/app.ts';

import { type Line, toSyncFrame } from '../support/attack/line.ts';
import { openPlainLine, openPlainSocket, openSessionLine } from '../support/attack/open-line.ts';
import { toPresenceFrame } from '../support/attack/presence-frame.ts';
import { openTableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import { askTicket } from '../support/sync-endpoint.ts';

const beyondAll = 40;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const ways = {
  'the plain endpoint': openPlainLine,
  'the session over WebSocket': async (server: TestApp, token: string, document: string) =>
    openSessionLine(await connect(server, token), document),
  'the session over polling': async (server: TestApp, token: string, document: string) =>
    openSessionLine(await connect(server, token, { transports: ['polling'] }), document),
} as const;

/** Exactly one byte more than is taken. */
const oversized: Readonly<Record<string, (line: Line) => Uint8Array>> = {
  'an update': () => filled(toSyncFrame('update', new Uint8Array()), frameLimits.update + 1),
  'a synchronisation': () => filled(toSyncFrame('step2', new Uint8Array()), frameLimits.sync + 1),
  'a question': () => filled(toSyncFrame('step1', new Uint8Array()), frameLimits.sync + 1),
  'a presence state': ({ doc }) => {
    const state = { at: { x: 1, y: 1 }, more: 'x'.repeat(frameLimits.awareness) };
    return toPresenceFrame([{ clientId: doc.clientID, clock: 1, state }]);
  },
};

function filled(frame: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(frame);
  return bytes;
}

describe.each(Object.entries(ways))('over %s', (way, open) => {
  test.each(Object.entries(oversized))(
    '[T6] %s beyond its size closes the document with its number, and nothing else',
    async (_, make) => {
      const { document, people } = await openTableAtWork(app);
      const other = await openPlainLine(app, nth(people, 0).token, document);
      await other.synchronise();
      const line = await open(app, nth(people, 1).token, document);
      await line.synchronise();
      line.send(make(line));
      expect(await line.closed).toBe(closings.frameTooLarge);
      expect(other.closing()).toBeNull();
      expect(await other.write((table) => writeIdea(table, 'after'))).toBe('stored');
    },
  );

  test('[T6] a document of five megabytes, written in honest pieces, opens whole', async () => {
    const { document, people } = await openTableAtWork(app);
    // Two, for one person alone may not write so much.
    const lines = people.map(({ token }) => openPlainLine(app, token, document));
    const writers = await Promise.all(lines);
    for (const writer of writers) await writer.synchronise();
    const parts = Array.from({ length: 1_400 }, (_, at) => at);
    const words = 'o'.repeat(3_800);
    const stored = parts.map((at) =>
      nth(writers, at % writers.length).write((table) => writeIdea(table, `i${at}`, words)),
    );
    expect(new Set(await Promise.all(stored))).toEqual(new Set(['stored']));
    const line = await open(app, nth(people, 1).token, document);
    await line.synchronise();
    expect(line.table.ideas.size, way).toBe(parts.length);
    expect(line.receivedBytes()).toBeGreaterThan(5_000_000);
    expect(line.closing()).toBeNull();
  });
});

test('[T6] what is larger than any frame ends its connection, however often, and the memory stays', async () => {
  const { document, people } = await openTableAtWork(app);
  const { token } = nth(people, 1);
  const other = await openPlainLine(app, nth(people, 0).token, document);
  await other.synchronise();
  const huge = new Uint8Array(8 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  for (let at = 0; at < beyondAll; at += 1) {
    const socket = await openPlainSocket(app, token, document);
    socket.on('error', () => undefined);
    socket.send(huge);
    const [code] = await once(socket, 'close');
    expect([1006, 1009, closings.frameTooLarge]).toContain(code);
  }
  // 320 MB were sent; a server that took them in would have grown by more than half of it.
  expect(process.memoryUsage().rss - before).toBeLessThan(160 * 1024 * 1024);
  expect(await other.write((table) => writeIdea(table, 'after'))).toBe('stored');
});

test('[T6] a command beyond 32 KiB is refused, and the next one is heard', async () => {
  const { desk } = await openTableAtWork(app, { names: [] });
  const title = 'x'.repeat(frameLimits.command);
  expect(await desk.give('session:amend', { title })).toMatchObject({
    refused: { code: 'input/too-large' },
  });
  expect(await desk.give('clock:read')).toHaveProperty('done');
});

test('[T6] nobody is granted compressed messages, which would be small on the wire and large in memory', async () => {
  const { document, people } = await openTableAtWork(app);
  const ticket = await askTicket(app, nth(people, 0).token, document);
  const paths = [`/sync/${document}?ticket=${ticket}`, '/socket.io/?EIO=4&transport=websocket'];
  for (const path of paths) {
    const asked = request(`${app.url}${path}`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-extensions': 'permessage-deflate; client_max_window_bits',
      },
    });
    asked.end();
    const [response, socket] = await once(asked, 'upgrade');
    socket.destroy();
    expect(response.headers['sec-websocket-extensions'], path).toBeUndefined();
  }
});
