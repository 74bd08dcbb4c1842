// The number of the wire at both ways in: who speaks another one is told so with its number, and nothing else is said.
import { once } from 'node:events';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { pageRenewal } from '../../client/wire/renewal.ts';
import { openSessionConnection } from '../../client/wire/session-connection.ts';
import { closings } from '../../shared/protocol/closings.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { wireVersion } from '../../shared/protocol/version.ts';
import { createSession } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import { askTicket } from '../support/sync-endpoint.ts';

let app: TestApp;
let evening: CreatedSession;
beforeAll(async () => {
  app = await startApp({ wire: wireVersion + 1 });
  evening = await createSession(app);
});
afterAll(() => app.stop());

/** All that a connection is told until it ends. */
async function hearAll(transport: 'websocket' | 'polling', auth: object): Promise<unknown[]> {
  const socket = io(app.url, {
    auth,
    transports: [transport],
    reconnection: false,
    forceNew: true,
  });
  onTestFinished(() => void socket.close());
  const told: unknown[] = [];
  socket.onAny((...event: unknown[]) => told.push(event));
  await new Promise<void>((resolve) => {
    socket.once('disconnect', () => resolve());
    socket.once('connect_error', (error: Error & { data?: unknown }) => {
      told.push(error.data);
      resolve();
    });
  });
  return told;
}

test.each(['websocket', 'polling'] as const)(
  '[LI21] by %s a page of an older wire is closed as outdated before its token is read',
  async (transport) => {
    const outdated = [['connection:closing', { closing: closings.outdated }]];
    const { token } = evening.facilitator;
    expect(await hearAll(transport, { token, wire: wireVersion })).toEqual(outdated);
    expect(await hearAll(transport, { token: 'of an older kind', wire: wireVersion })).toEqual(
      outdated,
    );
  },
);

test('[LI21] one of a newer wire is closed as well, and the newest and who says none come in', async () => {
  const { token } = evening.facilitator;
  expect(await hearAll('websocket', { token, wire: wireVersion + 2 })).toEqual([
    ['connection:closing', { closing: closings.outdated }],
  ]);
  for (const wire of [undefined, wireVersion + 1]) {
    const client = await connect(app, token, { wire });
    expect(client.state.id).toBe(evening.session.id);
    client.close();
  }
});

test.each(['1', 1.5, -1, 0, null, {}, 1e308])('[LI21] %j is no number of a wire', async (wire) => {
  const told = await hearAll('websocket', { token: evening.facilitator.token, wire });
  expect(told).toMatchObject([{ refused: { code: 'input/invalid' } }]);
});

test('[CW20] our own page of an older wire ends its connection and renews itself, once', async () => {
  const renewed = vi.spyOn(pageRenewal, 'outdated').mockImplementation(() => undefined);
  const { token } = evening.facilitator;
  const connection = openSessionConnection({ token, keptAs: null, url: app.url });
  await expect.poll(() => connection.link.get().status, { timeout: 20_000 }).toBe('ended');
  expect(connection.link.get()).toMatchObject({ refusal: null, isRemoved: false });
  expect(connection.session.get()).toBeNull();
  expect(renewed).toHaveBeenCalledTimes(1);
  connection.close();
  renewed.mockRestore();
});

test('[LI21] a plain client that names another wire is closed as outdated', async () => {
  const document = tableDocument(nth(evening.session.tables, 0).id);
  async function open(wire: string) {
    const ticket = await askTicket(app, evening.facilitator.token, document);
    const address = `${app.url.replace('http', 'ws')}/sync/${document}?ticket=${ticket}${wire}`;
    const socket = new WebSocket(address);
    onTestFinished(() => socket.terminate());
    return socket;
  }
  const [code] = await once(await open(`&wire=${wireVersion}`), 'close');
  expect(code).toBe(closings.outdated);
  await once(await open(`&wire=${wireVersion + 1}`), 'open');
  const refused = await open('&wire=x');
  const [error] = await once(refused, 'error');
  expect(String(error)).toContain('400');
});
