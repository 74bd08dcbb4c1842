// Row 34: one person fills the lists, and a program with the code fills the session. What each may fill is far less than
// what there is for all; nobody pitches in another's name; and all of it can be taken back in one act, and brought back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../shared/model/session.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, createSession, joinAs, openWall } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { copyOf, readNew } from '../support/attack/copies.ts';
import { updateOf } from '../support/attack/line.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { openTableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { connect, type SessionClient } from '../support/session-client.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** More than any list of the session holds, and less than one connection may ask at once. */
const tries = 40;
const times = (count: number) => Array.from({ length: count }, (_, at) => at);

async function readSession(deskToken: string, id: string): Promise<Session> {
  const { body } = await call<Session>(app, routes.session(id), { bearer: deskToken });
  return body;
}

async function walkTo(desk: SessionClient, session: Session, kind: string): Promise<void> {
  const from = session.steps.findIndex(({ id }) => id === session.step);
  const to = session.steps.findIndex((step) => step.kind === kind);
  for (let at = from; at < to; at += 1) await desk.give('step:advance');
}

test('[T34] one guest leaves room for everybody in every list, and pitches in nobody else’s name', async () => {
  const { session, facilitator } = await createSession(app);
  const desk = await connect(app, facilitator.token);
  const guest = await joinAs(app, session, 'Mallory');
  const other = await joinAs(app, session, 'Anna');
  const hostile = await connect(app, guest.token);
  const honest = await connect(app, other.token);

  await walkTo(desk, session, 'reports');
  for (const at of times(tries)) await hostile.give('report:give', { title: `R${at}`, text: 'x' });
  expect(
    await honest.give('report:give', { title: 'Ljus', text: 'Det blev ljust.' }),
  ).toHaveProperty('done');

  await walkTo(desk, await readSession(facilitator.token, session.id), 'pitches');
  const mayor = { presenter: 'Borgmästaren', city: 'Kamakura' };
  const again = await connect(app, guest.token);
  const pitched: string[] = [];
  for (const at of times(tries)) {
    const answer = await again.give('challenge:pitch', {
      title: `C${at}`,
      question: 'x',
      ...mayor,
    });
    const { challengeId } = (answer.done ?? {}) as { challengeId?: string };
    if (challengeId) pitched.push(challengeId);
  }
  expect(pitched.length).toBeGreaterThan(0);
  await again.give('challenge:amend', { challengeId: pitched[0], ...mayor });
  expect(await honest.give('challenge:pitch', { title: 'Bastu', question: 'Var?' })).toHaveProperty(
    'done',
  );

  // Taken back and brought again, each with documents of its own: that has an end, too.
  const third = await connect(app, guest.token);
  let made = pitched.length;
  for (const at of times(tries / 2)) {
    const last = pitched.pop();
    if (last) await third.give('challenge:withdraw', { challengeId: last });
    const answer = await third.give('challenge:pitch', { title: `D${at}`, question: 'x' });
    const { challengeId } = (answer.done ?? {}) as { challengeId?: string };
    if (!challengeId) continue;
    pitched.push(challengeId);
    made += 1;
  }
  expect(made).toBeLessThanOrEqual(12);

  const now = await readSession(facilitator.token, session.id);
  const theirs = now.challenges.filter(({ presenterId }) => presenterId === guest.participant.id);
  expect(now.reports.filter((one) => one.participantId === guest.participant.id)).toHaveLength(5);
  expect(theirs.length).toBeLessThanOrEqual(3);
  expect(theirs.map(({ presenter, city }) => `${presenter} ${city}`)).toEqual(
    theirs.map(() => 'Mallory Umeå'),
  );
  expect(now.challenges.filter(({ presenter }) => presenter === mayor.presenter)).toEqual([]);
  for (const client of [desk, hostile, honest, again, third]) client.close();
});

const crowd = 100;

test('[T34] a program joins a hundred people: all of them and all of theirs go in one act, and come back in one', async () => {
  const { evening, desk, deskToken, tableId, document, people, goTo } = await openTableAtWork(app, {
    names: ['Anna'],
    step: 'lobby',
  });
  const { id, code } = evening.session;
  const [anna] = people;
  if (!anna) throw new Error('Anna did not join');
  await goTo('reports');
  const honest = await connect(app, anna.token);
  await honest.give('report:give', { title: 'Ljus', text: 'Det blev ljust.' });

  const bots = await Promise.all(
    times(crowd).map((at) => joinAs(app, evening.session, `Bot ${at}`)),
  );
  const since = bots.map(({ participant }) => participant.joinedAt).sort()[0];
  const first = bots[0];
  if (!first) throw new Error('nobody came');
  const lines = await Promise.all(bots.slice(0, 20).map(({ token }) => connect(app, token)));
  const secret = 'ord som ingen ska se';
  await Promise.all(
    lines.map(async (line) => {
      await line.give('report:give', { title: secret, text: secret });
      await line.give('challenge:pitch', { title: secret, question: secret });
    }),
  );
  await goTo('pitches');
  await Promise.all(
    lines.map((line) => line.give('challenge:pitch', { title: secret, question: secret })),
  );
  await goTo('brainstorm');
  await desk.give('seat:assign', { participantId: first.participant.id, tableId });
  const own = await openPlainLine(app, anna.token, document);
  await own.synchronise();
  await own.offer(updateOf(copyOf(own.doc), (table) => writeIdea(table, 'annas', 'Annas idé')));
  const hostile = await openPlainLine(app, first.token, document);
  await hostile.synchronise();
  await hostile.offer(updateOf(copyOf(hostile.doc), (table) => writeIdea(table, 'bots', secret)));

  const before = await readSession(deskToken, id);
  const outcomeBefore = await call<string>(app, routes.outcome(id, 'md'), { bearer: deskToken });
  expect(outcomeBefore.body).toContain(secret);
  expect(before.reports.length).toBeGreaterThan(20);

  const told = (await openWall(app, evening.session)).token;
  const wall = await connect(app, told);
  const answer = await desk.give('people:take-back', { since });
  const { takeBackId } = answer.done as { takeBackId: string };
  const late = await hostile.offer(
    updateOf(copyOf(hostile.doc), (table) => writeIdea(table, 'late', secret)),
  );
  expect(late).not.toBe('stored');

  const after = await readSession(deskToken, id);
  expect(JSON.stringify(after)).not.toContain(secret);
  expect(after.participants.filter(({ removedAt }) => removedAt === null)).toHaveLength(1);
  expect(after.reports.map(({ title }) => title)).toEqual(['Ljus']);
  const outcome = await call<string>(app, routes.outcome(id, 'md'), { bearer: deskToken });
  expect(outcome.body).not.toContain(secret);
  expect(outcome.body).toContain('Annas idé');
  // One event told it, to everybody, and in it no word of theirs.
  const events = wall.told.filter(({ name }) => name === 'people:taken-back');
  expect(events).toHaveLength(1);
  expect(JSON.stringify(events)).not.toContain(secret);
  await Promise.all(lines.map((line) => line.hear('connection:closing')));
  const back = await call(app, routes.session(id), { bearer: first.token });
  expect(back.refused).toBe('token/unknown');

  expect(await desk.give('people:bring-back', { takeBackId })).toHaveProperty('done');
  const whole = await readSession(deskToken, id);
  expect({ ...whole, version: 0, takeBacks: [] }).toEqual({ ...before, version: 0, takeBacks: [] });
  const outcomeAfter = await call<string>(app, routes.outcome(id, 'md'), { bearer: deskToken });
  expect(outcomeAfter.body).toBe(outcomeBefore.body);
  expect((await call(app, routes.session(id), { bearer: first.token })).status).toBe(200);
  expect((await readNew(app, deskToken, document)).getMap('ideas').size).toBe(2);
  expect(code).toBe(whole.code);
  for (const client of [...lines, honest, wall]) client.close();
});
