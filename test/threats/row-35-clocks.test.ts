// Row 35: clocks. The server's clock is set while people look at its timer, devices are set and sleep; afterwards all
// screens say the same time, nothing of the evening happens before what happened, and the time left stays what it was.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { SessionConnection } from '../../client/wire/session-connection.ts';
import { type ClockSources, steadyClock } from '../../server/clock.ts';
import { leftOn } from '../../shared/model/timer.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Evening, openEvening } from '../support/evening.ts';
import { connect } from '../support/session-client.ts';

const hourMs = 3_600_000;
/** The row says two seconds; a busy machine gets twice as many. */
const soon = { timeout: 4_000, interval: 50 };
const apartMs = 500;

let wallMs = Date.parse('2026-11-26T18:00:00Z');
const clockSources: ClockSources = {
  wall: { nowMs: () => wallMs + steadyClock.nowMs() },
  steady: steadyClock,
};
const serverMs = () => clockSources.wall.nowMs();

let app: TestApp;
let evening: Evening;

beforeAll(async () => {
  app = await startApp({ clockSources });
});
beforeEach(async () => {
  evening = await openEvening(app);
});
afterEach(() => {
  vi.restoreAllMocks();
  evening.close();
});
afterAll(() => app.stop());

const offBy = (person: SessionConnection) => Math.abs(person.nowMs() - serverMs());
const leftFor = (person: SessionConnection) => {
  const { timer } = person.session.get() ?? {};
  return timer ? leftOn(timer, person.nowMs()) : Number.NaN;
};
const mostOf = (
  people: readonly SessionConnection[],
  read: (person: SessionConnection) => number,
) => Math.max(...people.map(read));

async function lookOn(): Promise<SessionConnection[]> {
  await evening.goTo('brainstorm');
  const people = [evening.desk, await evening.seat('Anna'), await evening.seat('Bo')];
  await evening.desk.command('timer:start', { minutes: 20 });
  await expect.poll(() => mostOf(people, offBy), soon).toBeLessThan(apartMs);
  return people;
}

test.each([
  ['an hour on', hourMs],
  ['an hour back', -hourMs],
])(
  '[T35] the server is set %s: every screen says its time and has the same time left',
  async (_, byMs) => {
    const people = await lookOn();
    const left = () => people.map(leftFor);
    const before = Math.max(...left());
    wallMs += byMs;
    await expect.poll(() => mostOf(people, offBy), soon).toBeLessThan(apartMs);
    await expect
      .poll(() => Math.max(...left().map((one) => Math.abs(one - before))), soon)
      .toBeLessThan(10_000);
    expect(Math.max(...left()) - Math.min(...left())).toBeLessThan(apartMs);
  },
);

test('[T35] [LI22] each connection is told once for each time that the clock is set', async () => {
  await evening.goTo('welcome');
  const program = await connect(app, evening.created.facilitator.token);
  for (const byMs of [hourMs, -hourMs, 60_000]) {
    const told = program.told.filter(({ name }) => name === 'clock:changed').length;
    wallMs += byMs;
    await expect
      .poll(() => program.told.filter(({ name }) => name === 'clock:changed').length, soon)
      .toBe(told + 1);
  }
  program.close();
});

test('[T35] a clock set back lets nothing of an evening happen before what happened', async () => {
  const { desk } = evening;
  await lookOn();
  wallMs -= 5 * hourMs;
  await expect.poll(() => offBy(desk), soon).toBeLessThan(apartMs);
  await desk.command('step:advance', {});
  await desk.command('step:return', {});
  await desk.command('session:close', {});
  const { visits = [], closedAt } = desk.session.get() ?? {};
  const moments = visits.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt ?? '']);
  expect(moments).toEqual(moments.toSorted());
  expect(closedAt).toBe(moments.at(-1));
});

test('[T35] a device whose clock is set an hour on shows the same second all the while', async () => {
  const people = await lookOn();
  const now = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => now() + hourMs);
  expect(mostOf(people, offBy)).toBeLessThan(apartMs);
  await expect.poll(() => mostOf(people, offBy), soon).toBeLessThan(apartMs);
});

test('[T35] waiting, pacing and allowances of the session plane do not go by the clock that was set', async () => {
  const [, anna] = await lookOn();
  wallMs -= 2 * hourMs;
  await expect.poll(() => mostOf([evening.desk], offBy), soon).toBeLessThan(apartMs);
  const bo = await evening.seat('Cilla');
  await expect.poll(() => Object.keys(anna?.online.get() ?? {}).length, soon).toBe(3);
  expect(bo.slow.get().size).toBe(0);
});
