// The session plane from outside: what one is told at connection and afterwards, and what a command leads to.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../shared/model/session.ts';
import type { ChangeEvent } from '../../shared/protocol/events.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { applyChange } from '../../shared/protocol/session-change.ts';
import { call, createSession, joinAs, openWall } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { connect } from '../support/session-client.ts';

let app: TestApp;
let evening: CreatedSession;

beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  evening = await createSession(app);
});
afterAll(() => app.stop());

const transports = ['polling', 'websocket'] as const;
const ways = [[transports.slice(1)], [transports.slice(0, 1)], [transports]] as const;

describe.each(ways)('over %s', (used) => {
  const over = { transports: used };

  test('[LI1] the session comes at connection, the same as over HTTP', async () => {
    const { token } = await joinAs(app, evening.session, 'Anna');
    const client = await connect(app, token, over);
    const { body } = await call<Session>(app, routes.session(evening.session.id), {
      bearer: token,
    });
    expect(client.state).toEqual(body);
    const { tables } = await client.hear<{ tables: { tableId: string }[] }>('tables:summarised');
    expect(tables.map(({ tableId }) => tableId)).toEqual(body.tables.map(({ id }) => id));
    client.close();
  });

  test('[LI2] a command is acknowledged, and everybody hears of the change', async () => {
    const anna = await connect(app, (await joinAs(app, evening.session, 'Anna')).token, over);
    const desk = await connect(app, evening.facilitator.token, over);
    const answer = await desk.give('step:advance');
    expect(answer).toEqual({ done: { version: anna.state.version + 1 } });
    const event = await anna.hear<ChangeEvent>('step:advanced');
    expect(Object.keys(event).sort()).toEqual(['change', 'version']);
    const now = applyChange(anna.state, event.change, event.version);
    const { body } = await call<Session>(app, routes.session(evening.session.id), {
      bearer: evening.facilitator.token,
    });
    expect(now).toEqual(body);
    anna.close();
    desk.close();
  });
});

test('[LI2] another session hears nothing of it', async () => {
  const other = await createSession(app);
  const stranger = await connect(app, other.facilitator.token);
  const desk = await connect(app, evening.facilitator.token);
  await desk.give('step:advance');
  await desk.hear('step:advanced');
  await stranger.give('clock:read');
  expect(stranger.told.filter(({ name }) => name.startsWith('step:'))).toEqual([]);
  stranger.close();
  desk.close();
});

test('[LI3] a repeated command has one effect and one answer, over a new connection too', async () => {
  const first = await connect(app, evening.facilitator.token);
  const once = await first.give('step:advance', { id: 'same' });
  const twice = await first.give('step:advance', { id: 'same' });
  first.close();
  const second = await connect(app, evening.facilitator.token);
  const thrice = await second.give('step:advance', { id: 'same' });
  expect([twice, thrice]).toEqual([once, once]);
  expect(second.state.visits).toHaveLength(2);
  second.close();
});

test('[LI3] commands sent one to five times over restarts each have one effect', async () => {
  const { dataDir } = app;
  const key = app.organiserKey;
  let server = await startApp({ dataDir: `${dataDir}/again`, organiserKey: key });
  const own = await createSession(server);
  for (let round = 0; round < 3; round += 1) {
    const desk = await connect(server, own.facilitator.token);
    const ids = Array.from({ length: 10 }, (_, index) => `r${Math.max(0, round - 1)}-${index}`);
    const sent = ids.flatMap((id, index) => Array<string>(1 + (index % 5)).fill(id));
    const answers = await Promise.all(
      sent.map((id) =>
        desk.give('challenge:pitch', {
          id,
          title: id,
          question: 'Hur?',
          presenter: 'Karin',
          city: 'Umeå',
        }),
      ),
    );
    expect(answers.every((answer) => 'done' in answer)).toBe(true);
    desk.close();
    await server.stop();
    server = await startApp({ dataDir: `${dataDir}/again`, organiserKey: key });
  }
  const desk = await connect(server, own.facilitator.token);
  const pitched = desk.state.challenges.map(({ title }) => title).filter((t) => /^r\d-/.test(t));
  expect(pitched).toHaveLength(20);
  expect(new Set(pitched).size).toBe(20);
  desk.close();
  await server.stop();
});

describe('what is not understood', () => {
  test('[LI4] an unknown event and a command without an id are refused', async () => {
    const desk = await connect(app, evening.facilitator.token);
    expect(await desk.give('step:jump')).toMatchObject({ refused: { code: 'input/invalid' } });
    expect(await desk.give('__proto__')).toMatchObject({ refused: { code: 'input/invalid' } });
    expect(await desk.socket.emitWithAck('step:advance')).toMatchObject({
      refused: { code: 'input/invalid' },
    });
    expect(await desk.socket.emitWithAck('step:advance', { id: '' })).toMatchObject({
      refused: { code: 'input/invalid', fields: [{ path: 'id' }] },
    });
    desk.close();
  });

  test('[LI4] a command over 32 KiB is refused, and the connection goes on', async () => {
    const desk = await connect(app, evening.facilitator.token);
    const large = await desk.give('session:amend', { title: 'x'.repeat(33_000) });
    expect(large).toMatchObject({ refused: { code: 'input/too-large' } });
    const nested = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;
    desk.socket.io.engine.write(`2["session:amend",${nested}]`);
    expect(await desk.give('clock:read')).toHaveProperty('done');
    desk.close();
  });

  test('[LI4] whoever sends without pause is refused, and heard again afterwards', async () => {
    const desk = await connect(app, evening.facilitator.token);
    const answers = await Promise.all(Array.from({ length: 100 }, () => desk.give('clock:read')));
    const refused = answers.filter((answer) => answer.refused?.code === 'request/too-many');
    expect(refused.length).toBeGreaterThan(20);
    expect(answers.filter((answer) => 'done' in answer).length).toBeGreaterThanOrEqual(60);
    desk.close();
  });
});

test('[LI5] without a token, with a forged one, or one of a removed person nobody connects', async () => {
  await expect(connect(app, undefined)).rejects.toMatchObject({
    refused: { code: 'token/missing' },
  });
  await expect(connect(app, `${evening.facilitator.token}x`)).rejects.toMatchObject({
    refused: { code: 'token/unknown' },
  });
  const anna = await joinAs(app, evening.session, 'Anna');
  const desk = await connect(app, evening.facilitator.token);
  await desk.give('participant:remove', { participantId: anna.participant.id });
  await expect(connect(app, anna.token)).rejects.toMatchObject({
    refused: { code: 'token/unknown' },
  });
  desk.close();
});

test('[LI6] whoever is removed is told, on every device, and disconnected', async () => {
  const anna = await joinAs(app, evening.session, 'Anna');
  const devices = await Promise.all([connect(app, anna.token), connect(app, anna.token)]);
  const desk = await connect(app, evening.facilitator.token);
  const gone = devices.map(
    ({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve)),
  );
  await desk.give('participant:remove', { participantId: anna.participant.id });
  for (const device of devices) {
    expect(await device.hear('connection:closing')).toEqual({ closing: 4403 });
  }
  await Promise.all(gone);
  desk.close();
});

test('[LI6] a withdrawn facilitator link ends its connections', async () => {
  const desk = await connect(app, evening.facilitator.token);
  const { done } = (await desk.give('facilitator:invite')) as {
    done: { facilitatorId: string; token: string };
  };
  const second = await connect(app, done.token);
  await desk.give('facilitator:withdraw', { facilitatorId: done.facilitatorId });
  expect(await second.hear('connection:closing')).toEqual({ closing: 4403 });
  desk.close();
});

test('[LI7] a server that stops says so', async () => {
  const server = await startApp();
  const own = await createSession(server);
  const websocket = await connect(server, own.facilitator.token);
  const polling = await connect(server, own.facilitator.token, { transports: ['polling'] });
  await server.stop();
  expect(await websocket.hear('connection:closing')).toEqual({ closing: 4500 });
  expect(await polling.hear('connection:closing')).toEqual({ closing: 4500 });
});

test('[LI8] a wall follows the session and may change nothing', async () => {
  const { token } = await openWall(app, evening.session);
  const wall = await connect(app, token);
  expect(await wall.give('step:advance')).toMatchObject({ refused: { code: 'role/not-allowed' } });
  const desk = await connect(app, evening.facilitator.token);
  await desk.give('step:advance');
  await wall.hear('step:advanced');
  wall.close();
  desk.close();
});
