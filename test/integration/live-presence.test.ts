// Who is here: people, not connections.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PresenceEvent } from '../../shared/protocol/events.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { createSession, joinAs, openWall } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { connect, type SessionClient } from '../support/session-client.ts';

let app: TestApp;
let evening: CreatedSession;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  evening = await createSession(app);
});
afterAll(() => app.stop());

const hears = (client: SessionClient, fits: (online: PresenceEvent['online']) => boolean) =>
  client.hear<PresenceEvent>('presence:changed', ({ online }) => fits(online));

test('[LI12] two tabs of one person are one, shown with the quicker transport, until both are closed', async () => {
  const { token, participant } = await joinAs(app, evening.session, 'Anna');
  const desk = await connect(app, evening.facilitator.token);
  const quick = await connect(app, token);
  const slow = await connect(app, token, { transports: ['polling'] });
  expect(await slow.hear('presence:changed')).toEqual({
    online: { [participant.id]: 'websocket' },
    slow: [],
  });
  quick.close();
  await hears(desk, (online) => online[participant.id] === 'polling');
  const heard = desk.told.length;
  slow.close();
  await expect
    .poll(() => desk.told.slice(heard))
    .toContainEqual({
      name: 'presence:changed',
      data: { online: {}, slow: [] },
    });
  desk.close();
});

test('[LI12] walls and facilitators without a name are nobody; a named one is somebody', async () => {
  const wall = await connect(app, (await openWall(app, evening.session)).token);
  const desk = await connect(app, evening.facilitator.token);
  expect(await wall.hear('presence:changed')).toEqual({ online: {}, slow: [] });
  const { done } = (await desk.give('facilitator:introduce', {
    name: 'Karin',
    city: 'Umeå',
    language: 'sv',
  })) as { done: { participantId: string } };
  await hears(wall, (online) => Object.keys(online).includes(done.participantId));
  wall.close();
  desk.close();
});

test('[LI12] a connection that moves from polling to WebSocket is shown so', async () => {
  const { token, participant } = await joinAs(app, evening.session, 'Anna');
  const desk = await connect(app, evening.facilitator.token);
  const transports = ['polling', 'websocket'] as const;
  const anna = await connect(app, token, { transports, upgrade: false });
  await hears(desk, (online) => online[participant.id] === 'polling');
  const { engine } = anna.socket.io as unknown as { engine: { _probe(name: string): void } };
  engine._probe('websocket'); // what the library does by itself, only later
  await hears(desk, (online) => online[participant.id] === 'websocket');
  anna.close();
  desk.close();
});
