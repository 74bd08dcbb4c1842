// Two who act at once, on the running server: as programs see it from outside.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../shared/model/session.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, createSession } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { connect } from '../support/session-client.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function openDesks(changes: object = {}) {
  const { session, facilitator } = await createSession(app, changes);
  const [one, two] = await Promise.all([
    connect(app, facilitator.token),
    connect(app, facilitator.token),
  ]);
  const read = async () =>
    (await call<Session>(app, routes.session(session.id), { bearer: facilitator.token })).body;
  const close = () => {
    one.close();
    two.close();
  };
  return { session, one, two, read, close };
}

test('[AG7] two connections that advance at once make one step, and the same event brings both there', async () => {
  const { one, two, read, close } = await openDesks({ order: 'serial' });
  for (let visit = 1; visit <= 12; visit += 1) {
    const answers = await Promise.all([
      one.give('step:advance', { visit }),
      two.give('step:advance', { visit }),
    ]);
    expect(answers.map((answer) => Object.keys(answer))).toEqual([['done'], ['done']]);
    expect((await read()).visit).toBe(visit + 1);
  }
  for (const { told } of [one, two]) {
    expect(told.filter(({ name }) => name === 'step:advanced')).toHaveLength(12);
  }
  expect(await two.give('step:return', { visit: 3 })).toMatchObject({
    refused: { code: 'step/moved' },
  });
  close();
});

test('[AG8] the session shows its revision, and a save made of an older one is refused', async () => {
  const { one, two, read, close } = await openDesks();
  const { revision, steps, visit } = one.state;
  expect(await read()).toMatchObject({ revision, visit });
  const longer = steps.map((step, at) => (at === 1 ? { ...step, minutes: 42 } : step));
  await one.give('agenda:change', { steps: longer, revision });
  const event = await two.hear<{ change: Partial<Session> }>('agenda:changed');
  expect(event.change.revision).toBe(revision + 1);
  const shorter = steps.filter(({ kind }) => kind !== 'reports');
  expect(await two.give('agenda:change', { steps: shorter, revision })).toMatchObject({
    refused: { code: 'agenda/changed' },
  });
  expect((await read()).steps[1]?.minutes).toBe(42);
  expect(await two.give('agenda:change', { steps: shorter })).toHaveProperty('done');
  close();
});
