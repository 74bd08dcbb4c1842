// Another website must not open the sockets: refused before the upgrade, and on polling.
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { createSession } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { connect } from '../support/session-client.ts';

let app: TestApp;
let evening: CreatedSession;
beforeAll(async () => {
  app = await startApp();
  evening = await createSession(app);
});
afterAll(() => app.stop());

/** What stands where the port of the server is not known yet. */
const hostile = [
  'https://evil.example',
  'null',
  'http://127.0.0.1.evil.example:PORT',
  'http://sub.localhost:PORT',
  'http://127.0.0.1x:PORT',
  'https://127.0.0.1:PORT',
  'http://127.0.0.1:1',
];

const fill = (origin: string) => origin.replace('PORT', new URL(app.url).port);

/** The status with which an upgrade is answered; 101 when it was let through. */
async function upgrade(path: string, origin: string): Promise<number | string> {
  const asked = request(`${app.url}${path}`, {
    headers: {
      origin,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    },
  });
  asked.end();
  return Promise.race([
    once(asked, 'upgrade').then(([, socket]) => {
      socket.destroy();
      return 101;
    }),
    once(asked, 'response').then(([response]) => {
      response.resume();
      return response.statusCode as number;
    }),
  ]).catch(() => 'destroyed');
}

describe.each(hostile)('from %s', (template) => {
  test.each([
    '/socket.io/?EIO=4&transport=websocket',
    '/sync/table:tab_0000000000000000000000?ticket=x',
  ])('[LI11] no upgrade of %s', async (path) => {
    expect(await upgrade(path, fill(template))).not.toBe(101);
  });

  test('[LI11] no polling', async () => {
    const response = await fetch(`${app.url}/socket.io/?EIO=4&transport=polling`, {
      headers: { origin: fill(template) },
    });
    expect(response.status).toBe(403);
  });
});

test.each(['http://127.0.0.1:PORT', 'http://localhost:PORT'])(
  '[LI11] from %s, the own site, both are open',
  async (template) => {
    const headers = { origin: fill(template) };
    for (const transports of [['polling'], ['websocket']] as const) {
      const client = await connect(app, evening.facilitator.token, { transports, headers });
      expect(client.state.id).toBe(evening.session.id);
      client.close();
    }
    expect(await upgrade('/socket.io/?EIO=4&transport=websocket', fill(template))).toBe(101);
  },
);
