// Row 32: forged forwarding headers. Behind one proxy, and with more proxies counted than there are, a guesser puts ever
// new addresses before the true one; the limits find them all the same, and neighbours hear nothing of it.
import { afterEach, expect, test } from 'vitest';
import { limits } from '../../shared/model/limits.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, createSession, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';

const guesses = 300;
const guesser = '203.0.113.7';

let app: TestApp;
afterEach(() => app.stop());

/** An address of the internet for every try. */
const forged = (at: number) => `198.${51 + (at >> 8)}.100.${at & 0xff}`;

/** Guesses one code after the other, and gives how each was answered. */
async function guess(count: number, forwarded: (at: number) => string): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const headers = { 'x-forwarded-for': forwarded(at) };
    statuses.push((await call(app, routes.door('22222222'), { headers })).status);
  }
  return statuses;
}

const count = (statuses: readonly number[], wanted: number) =>
  statuses.filter((status) => status === wanted).length;

test.each([
  ['addresses', ['loopback']],
  ['one', 1],
  ['more than there are', 5],
] as const)(
  '[T32] with %s as proxies, 300 guesses under forged addresses are one guesser’s',
  async (_, trustProxy) => {
    app = await startApp({ trustProxy });
    const statuses = await guess(guesses, (at) => `${forged(at)}, ${guesser}`);
    expect(count(statuses, 404)).toBe(limits.wrongCodesPerAddress);
    expect(count(statuses, 429)).toBe(guesses - limits.wrongCodesPerAddress);
    // A neighbour who mistypes is told what is wrong.
    const other = { headers: { 'x-forwarded-for': '192.0.2.1' } };
    expect((await call(app, routes.door('22222222'), other)).status).toBe(404);
  },
);

test('[T32] with nobody believed the header is no word at all', async () => {
  app = await startApp();
  const statuses = await guess(guesses, forged);
  expect(count(statuses, 429)).toBe(guesses - limits.wrongCodesPerAddress);
});

test('[T32] who truly has ever new addresses meets the limit of all, and a right code still enters', async () => {
  app = await startApp({ trustProxy: ['loopback'] });
  const { session } = await createSession(app);
  const statuses = await guess(guesses, forged);
  expect(count(statuses, 404)).toBe(limits.wrongCodesInAll);
  expect(count(statuses, 429)).toBe(guesses - limits.wrongCodesInAll);
  expect((await joinAs(app, session, 'Anna')).participant.name).toBe('Anna');
});

test('[T32] a port beside the address, and the addresses of one IPv6 network, make no new guesser', async () => {
  app = await startApp({ trustProxy: ['loopback'] });
  const ports = await guess(60, (at) => `${guesser}:${1024 + at}`);
  expect(count(ports, 404)).toBe(limits.wrongCodesPerAddress);
  const households = await guess(60, (at) => `[2001:db8:1:${(at & 0xff).toString(16)}::${at}]:80`);
  expect(count(households, 404)).toBe(limits.wrongCodesPerAddress);
});
