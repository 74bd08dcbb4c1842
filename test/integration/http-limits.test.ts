// Limits count failures, never people: a hall is one address.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../shared/protocol/paths.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { call, createSession, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let evening: CreatedSession;

beforeAll(async () => {
  app = await startApp();
  evening = await createSession(app);
});
afterAll(() => app.stop());

test('[HT14] three hundred people behind one address all come in', async () => {
  const people = Array.from({ length: 300 }, (_, index) => index);
  const joined = await Promise.all(
    people.map((index) => joinAs(app, evening.session, `Gäst ${index}`)),
  );
  expect(new Set(joined.map(({ participant }) => participant.id)).size).toBe(300);
});

test('[HT15] after thirty wrong codes an address hears "too many", and a right code still enters', async () => {
  const guess = (index: number) =>
    call(app, routes.door(`2222${String(index + 2222).replace(/[01]/g, '7')}`));
  const replies = [];
  for (let index = 0; index < 40; index += 1) replies.push(await guess(index));
  expect(replies.slice(0, 30).map(({ refused }) => refused)).toEqual(
    Array(30).fill('session/not-found'),
  );
  expect(replies.slice(30).map(({ status }) => status)).toEqual(Array(10).fill(429));
  expect((await joinAs(app, evening.session, 'Sent')).participant.name).toBe('Sent');
});
