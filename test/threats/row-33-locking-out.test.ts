// Row 33: locking the right one out by guessing wrong. A thousand wrong keys, tokens and codes come from the organiser's
// own address; the right ones work in the middle of it and afterwards.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../shared/model/limits.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, createSession, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';

const wrong = 1000;
const atOnce = 50;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Asks that often, so many at a time, and counts how it was answered. */
async function ask(
  times: number,
  one: (at: number) => Promise<{ status: number }>,
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (let from = 0; from < times; from += atOnce) {
    const asked = Array.from({ length: atOnce }, (_, at) => one(from + at));
    for (const { status } of await Promise.all(asked))
      counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

test('[T33] after a thousand wrong keys from its address the right key works, by header, cookie and figures', async () => {
  const guess = (at: number) => call(app, routes.sessions, { bearer: `wrong-key-number-${at}` });
  const guessing = ask(wrong, guess);
  const { organiserKey: bearer } = app;
  const amidst = await ask(atOnce, () => call(app, routes.sessions, { bearer }));
  expect([...amidst]).toEqual([[200, atOnce]]);
  const counts = await guessing;
  expect(counts.get(401)).toBe(limits.wrongKeysPerAddress);
  expect(counts.get(429)).toBe(wrong - limits.wrongKeysPerAddress);

  expect((await call(app, routes.sessions, { bearer })).status).toBe(200);
  expect((await call(app, routes.metrics, { bearer })).status).toBe(200);
  const signedIn = await call(app, routes.organiser, { method: 'POST', bearer });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  expect((await call(app, routes.sessions, { headers: { cookie } })).status).toBe(200);
});

test('[T33] after a thousand wrong codes and more wrong tokens, right ones from the same address work', async () => {
  const { session, facilitator } = await createSession(app);
  const codes = await ask(wrong, () => call(app, routes.door('22222222')));
  expect(codes.get(429)).toBe(wrong - limits.wrongCodesPerAddress);
  const { token } = await joinAs(app, session, 'Anna');

  const path = routes.session(session.id);
  const most = limits.wrongTokensPerAddress;
  const tokens = await ask(most + wrong, (at) => call(app, path, { bearer: `${token}${at}` }));
  expect(Object.fromEntries(tokens)).toEqual({ 401: most, 429: wrong });
  for (const bearer of [token, facilitator.token])
    expect((await call(app, path, { bearer })).status).toBe(200);
});
