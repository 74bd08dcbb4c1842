// Row 3: guessing join codes. A program tries codes at every door that takes one, from one address and from many; none
// opens, all are counted, and whoever has the right code comes in from the same address.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeAlphabet, codeLength } from '../../shared/model/code.ts';
import { limits } from '../../shared/model/limits.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, createSession, joinAs, openWall } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { nth } from '../support/sessions.ts';

const guesses = 1500;
const atOnce = 60;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** The same codes in every run; that one of them fits is less likely than one in a hundred million. */
function toCode(at: number): string {
  const letters = Array.from({ length: codeLength }, (_, place) => {
    const number = (at + 1) * 7919 * (place + 3) + place * 104_729;
    return codeAlphabet[number % codeAlphabet.length];
  });
  return letters.join('');
}

const person = { name: 'Ingen', city: 'Umeå', language: 'sv' };
const doors = [
  (code: string) => call(app, routes.door(code)),
  (code: string) => call(app, routes.participants(code), { body: person }),
  (code: string) => call(app, routes.walls(code), { body: {} }),
];

test('[T3] fifteen hundred guesses open no door, and the right code still enters from the same address', async () => {
  const { session, facilitator } = await createSession(app);
  const counts = new Map<string | null, number>();
  for (let from = 0; from < guesses; from += atOnce) {
    const asked = Array.from({ length: atOnce }, (_, at) => {
      return nth(doors, at % doors.length)(toCode(from + at));
    });
    for (const reply of await Promise.all(asked)) {
      const code = reply.refused ?? 'came in';
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  expect(Object.fromEntries(counts)).toEqual({
    'session/not-found': limits.wrongCodesPerAddress,
    'request/too-many': guesses - limits.wrongCodesPerAddress,
  });
  expect((await joinAs(app, session, 'Anna')).participant.name).toBe('Anna');
  expect((await openWall(app, session)).session.id).toBe(session.id);
  const read = await call<{ participants: object[] }>(app, routes.session(session.id), {
    bearer: facilitator.token,
  });
  expect(read.body.participants).toHaveLength(1);
});

test.each(['', '2', '2222222', '222222222', '0000OOOO', '%00', '../../organiser', 'x'.repeat(500)])(
  '[T3] %j is answered as an unknown code is, or not at all',
  async (code) => {
    const reply = await call(app, routes.door(encodeURIComponent(code)));
    expect([404, 429]).toContain(reply.status);
  },
);
