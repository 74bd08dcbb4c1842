// The client's one connection against the real server: state, commands, clock, the ways it ends.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSessionConnection } from '../../client/wire/session-connection.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Evening, openEvening, textsOf, whenHere, write } from '../support/evening.ts';
import { createDataDir } from '../support/temporary-data.ts';

/** Long enough for a busy machine; what comes sooner is not waited for. */
const soon = { timeout: 20_000 };

let app: TestApp;
let evening: Evening;

beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  evening = await openEvening(app);
});
afterEach(() => evening.close());
afterAll(() => app.stop());

test('[CW5] the session follows every change, and the summaries only tables that are there', async () => {
  await evening.goTo('team-up');
  const anna = await evening.seat('Anna');
  const versions = () => [anna, evening.desk].map(({ session }) => session.get()?.version);
  await expect.poll(() => new Set(versions()).size, soon).toBe(1);
  expect(anna.session.get()).toEqual(evening.desk.session.get());
  await evening.desk.command('step:advance', {});
  const hers = evening.openTable(anna);
  await expect.poll(() => hers.life.get().isSynced, soon).toBe(true);
  write(hers, 'Räknas');
  const table = evening.created.session.tables[0]?.id ?? '';
  await expect.poll(() => evening.desk.summaries.get().get(table)?.ideas, soon).toBe(1);
  const [person] = anna.session.get()?.participants ?? [];
  await expect.poll(() => Object.keys(evening.desk.online.get()), soon).toEqual([person?.id]);
});

test('[CW6] a refusal is thrown by its code and never given again', async () => {
  await expect(evening.desk.command('step:return', {})).rejects.toMatchObject({
    name: 'RefusedError',
    code: 'agenda/first-step',
  });
});

test('[CW6] a command given while the server is away is done once, when it is back', async () => {
  const dataDir = await createDataDir();
  let server = await startApp({ dataDir });
  const port = Number(new URL(server.url).port);
  const party = await openEvening(server);
  await server.stop();
  const going = party.desk.command('challenge:pitch', {
    title: 'Ljus',
    question: 'Hur?',
    presenter: 'Karin',
    city: 'Umeå',
  });
  server = await startApp({ dataDir, port });
  const { version } = await going;
  await expect.poll(() => party.desk.session.get()?.version, soon).toBe(version);
  const titles = party.desk.session.get()?.challenges.map(({ title }) => title) ?? [];
  expect(titles.filter((title) => title === 'Ljus')).toHaveLength(1);
  party.close();
  await server.stop();
});

test('[CW7] whoever is removed is told so, and the connection stays ended', async () => {
  await evening.goTo('team-up');
  const anna = await evening.seat('Anna');
  const [person] = anna.session.get()?.participants ?? [];
  if (!person) throw new Error('nobody is here');
  await evening.desk.command('participant:remove', { participantId: person.id });
  await expect
    .poll(() => anna.link.get(), soon)
    .toMatchObject({ status: 'ended', isRemoved: true });
  await expect(anna.command('session:read', {})).rejects.toMatchObject({
    name: 'UnreachableError',
  });
});

test('[CW7] a token that nobody knows ends the connection with its refusal', async () => {
  const stranger = openSessionConnection({
    token: `${evening.created.session.id}.wall.forged`,
    keptAs: null,
    url: app.url,
  });
  await expect
    .poll(() => stranger.link.get(), soon)
    .toMatchObject({ status: 'ended', refusal: 'token/unknown' });
  expect(stranger.session.get()).toBe(null);
  stranger.close();
});

test('[CW8] two connections of one person share what they write', async () => {
  await evening.goTo('brainstorm');
  const { token } = evening.created.facilitator;
  const again = openSessionConnection({ token, keptAs: null, url: app.url });
  await whenHere(again);
  const here = evening.openTable(evening.desk);
  const there = evening.openTable(again);
  await expect.poll(() => here.life.get().isSynced && there.life.get().isSynced, soon).toBe(true);
  write(here, 'I en flik');
  write(there, 'I en annan');
  await expect.poll(() => textsOf(here).length, soon).toBe(2);
  await expect.poll(() => textsOf(there).length, soon).toBe(2);
  await expect.poll(() => here.unsaved.get() + there.unsaved.get(), soon).toBe(0);
  again.close();
});
