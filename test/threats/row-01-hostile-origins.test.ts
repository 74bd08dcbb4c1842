// Row 1: another website opens the sockets, holding everything that would let it in: a ticket, a token, the organiser's
// cookie. Refused before the upgrade, and on polling; the same doors are open to the own site and to programs.
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { createSession } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { nth } from '../support/sessions.ts';
import { askTicket } from '../support/sync-endpoint.ts';

let app: TestApp;
let evening: CreatedSession;
beforeAll(async () => {
  app = await startApp();
  evening = await createSession(app);
});
afterAll(() => app.stop());

const cookie = 'umecon_organiser=x';
const hostile: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no origin, with a cookie': { cookie },
  'an origin that says null': { origin: 'null', cookie },
  'another host': { origin: 'https://evil.example' },
  'a sub-domain': { origin: 'http://sub.localhost:PORT' },
  'a host that looks alike': { origin: 'http://127.0.0.1.evil.example:PORT' },
  'the other scheme': { origin: 'https://127.0.0.1:PORT' },
  'another port': { origin: 'http://127.0.0.1:1' },
};
const own: typeof hostile = {
  'the own site': { origin: 'http://127.0.0.1:PORT', cookie },
  'a program': {},
};

const ways = ['the plain endpoint', 'the session'] as const;

async function pathOf(way: (typeof ways)[number]): Promise<string> {
  if (way === 'the session') return '/socket.io/?EIO=4&transport=websocket';
  const document = tableDocument(nth(evening.session.tables, 0).id);
  return `/sync/${document}?ticket=${await askTicket(app, evening.facilitator.token, document)}`;
}

const fill = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, text]) => [
      name,
      text.replace('PORT', new URL(app.url).port),
    ]),
  );

/** The status with which an upgrade is answered; 101 when it was let through. */
async function upgrade(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const asked = request(`${app.url}${path}`, {
    headers: {
      ...fill(headers),
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    },
  });
  asked.end();
  const [response, socket] = await Promise.race([once(asked, 'upgrade'), once(asked, 'response')]);
  socket?.destroy();
  response.resume();
  return response.statusCode;
}

describe.each(ways)('%s', (way) => {
  test.each(Object.entries(hostile))('[T1] is closed to %s', async (_, headers) => {
    expect(await upgrade(await pathOf(way), headers)).toBe(403);
  });

  test.each(Object.entries(own))('[T1] is open to %s', async (_, headers) => {
    expect(await upgrade(await pathOf(way), headers)).toBe(101);
  });
});

const withOrigin = Object.entries(hostile).filter(([, { origin }]) => origin !== undefined);

test.each(withOrigin)('[T1] long polling is closed to %s', async (_, headers) => {
  const address = `${app.url}/socket.io/?EIO=4&transport=polling`;
  expect((await fetch(address, { headers: fill(headers) })).status).toBe(403);
  expect((await fetch(address)).status).toBe(200);
});
