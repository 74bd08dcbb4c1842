// Row 4: a flood of bots. Joining is never refused by rate; but once a facilitator has locked the door nobody new is in,
// whatever was under way, those who are in stay, and the desk goes on meanwhile.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastRush } from '../../shared/model/rush.ts';
import type { Session } from '../../shared/model/session.ts';
import type { ChangeEvent } from '../../shared/protocol/events.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { Joined } from '../../shared/protocol/routes.ts';
import { call, createSession, joinAs, openWall } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { connect } from '../support/session-client.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const bots = 150;
const again = 'a-browser-that-asks-again-1';

test('[T4] after the lock is acknowledged nobody new is in, and nobody who is in is put out', async () => {
  const { session, facilitator } = await createSession(app);
  const desk = await connect(app, facilitator.token);
  const join = (name: string, id?: string) =>
    call<Joined>(app, routes.participants(session.code), {
      body: { name, city: 'Umeå', language: 'sv', ...(id && { id }) },
    });
  const anna = await joinAs(app, session, 'Anna');
  const here = await connect(app, anna.token);
  const bo = await join('Bo', again);

  const flood = Array.from({ length: bots }, (_, at) => join(`Bot ${at}`));
  // The lock falls into the middle of it: some are in, the others are on their way.
  await desk.hear<ChangeEvent>(
    'participant:joined',
    ({ version }) => version > anna.session.version + 1,
  );
  expect(await desk.give('door:lock')).toHaveProperty('done');
  const late = Array.from({ length: bots }, (_, at) => join(`Sen ${at}`));
  const early = await Promise.all(flood);
  const fates = [...early, ...(await Promise.all(late))];
  // None was refused by rate, and none that was sent after the acknowledgement got in.
  expect(new Set(fates.map(({ status }) => status))).toEqual(new Set([201, 409]));
  expect(new Set(fates.map(({ refused }) => refused))).toEqual(new Set([null, 'door/locked']));

  const { body: now } = await call<Session>(app, routes.session(session.id), {
    bearer: facilitator.token,
  });
  expect(now.participants.filter(({ name }) => name.startsWith('Sen'))).toEqual([]);
  expect(now.participants.filter(({ name }) => name.startsWith('Bot'))).toHaveLength(
    fates.filter(({ status }) => status === 201).length,
  );
  const door = await call<{ isLocked: boolean }>(app, routes.door(session.code));
  expect(door.body.isLocked).toBe(true);

  // Who is in comes back as often as they like: with the token, and by asking again under the same id.
  const back = await connect(app, anna.token);
  const boAgain = await join('Bo', again);
  expect(boAgain.body.participant.id).toBe(bo.body.participant.id);
  expect(here.socket.connected).toBe(true);
  // A facilitator who says who they are has a key of their own.
  expect(
    await desk.give('facilitator:introduce', { name: 'Karin', city: 'Umeå', language: 'sv' }),
  ).toHaveProperty('done');

  expect(await desk.give('door:open')).toHaveProperty('done');
  expect((await join('Cecilia')).status).toBe(201);
  for (const client of [desk, here, back]) client.close();
});

test('[T4] a rush is told to whoever follows the session, and refuses nobody', async () => {
  const { session, facilitator } = await createSession(app);
  const desk = await connect(app, facilitator.token);
  const joined = await Promise.all(
    Array.from({ length: 100 }, (_, at) => joinAs(app, session, `Gäst ${at}`)),
  );
  expect(joined.filter(({ token }) => !token)).toEqual([]);
  const { done } = (await desk.give('session:read')) as { done: { session: Session } };
  expect(lastRush(done.session.participants)).toMatchObject({ people: 100 });
  desk.close();
});

test('[T4] all walls end at once, and only a link made afterwards opens one', async () => {
  const { session, facilitator } = await createSession(app);
  const desk = await connect(app, facilitator.token);
  const old = await openWall(app, session);
  const walls = await Promise.all([connect(app, old.token), connect(app, old.token)]);
  const { done } = (await desk.give('walls:end')) as { done: { link: string } };
  await Promise.all(walls.map((wall) => wall.hear('connection:closing')));
  await expect(connect(app, old.token)).rejects.toMatchObject({ refused: { code: 'wall/ended' } });
  const byCode = await call(app, routes.walls(session.code), { body: {} });
  expect(byCode.refused).toBe('wall/ended');
  const token = new URL(done.link).hash.replace('#token=', '');
  const wall = await connect(app, token);
  expect(wall.state.id).toBe(session.id);
  const read = (await desk.give('walls:read')) as { done: { link: string } };
  expect(read.done.link).toBe(done.link);
  for (const client of [desk, wall]) client.close();
});
