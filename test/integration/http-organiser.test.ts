// Who is the organiser: by key, by cookie, and never because another site says so.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../shared/model/limits.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { plan } from '../support/sessions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function signIn(server: TestApp): Promise<{ pair: string; attributes: string }> {
  const reply = await call(server, routes.organiser, {
    method: 'POST',
    bearer: server.organiserKey,
  });
  const set = reply.headers.get('set-cookie') ?? '';
  const [pair = '', ...attributes] = set.split('; ');
  return { pair, attributes: attributes.join('; ') };
}

test.each([
  ['nothing', {}, 'token/missing'],
  ['a wrong key', { bearer: 'x'.repeat(32) }, 'token/unknown'],
  ['a made-up cookie', { headers: { cookie: 'umecon_organiser=1' } }, 'token/missing'],
])('[HT10] [SE5] with %s nobody opens or lists sessions', async (_, credentials, code) => {
  const open = await call(app, routes.sessions, { ...credentials, body: plan });
  const list = await call(app, routes.sessions, credentials);
  expect([open.status, open.refused]).toEqual([401, code]);
  expect([list.status, list.refused]).toEqual([401, code]);
});

test('[HT11] signing in gives a cookie out of reach of scripts and other sites', async () => {
  const { pair, attributes } = await signIn(app);
  expect(attributes).toContain('HttpOnly');
  expect(attributes).toContain('SameSite=Strict');
  expect(attributes).not.toContain('Secure');
  expect(pair).not.toContain(app.organiserKey);
  const me = await call(app, routes.organiser, { headers: { cookie: pair } });
  expect(me.body).toMatchObject({ isOrganiser: true });
  const open = await call(app, routes.sessions, {
    headers: { cookie: pair, origin: app.url },
    body: plan,
  });
  expect(open.status).toBe(201);
});

test('[HT11] the cookie is sent over TLS only where the public address has it', async () => {
  const secure = await startApp({ publicUrl: 'https://umecon.example' });
  const { attributes } = await signIn(secure);
  expect(attributes).toContain('Secure');
  await secure.stop();
});

test('[HT11] signing out takes the cookie back', async () => {
  const reply = await call(app, routes.organiser, { method: 'DELETE' });
  expect(reply.body).toEqual({ isOrganiser: false });
  expect(reply.headers.get('set-cookie')).toMatch(/^umecon_organiser=;.*Expires=Thu, 01 Jan 1970/);
  expect((await call(app, routes.organiser)).body).toEqual({ isOrganiser: false });
});

test.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
  '[HT12] with the origin %s the cookie counts for nothing and nothing is changed',
  async (origin) => {
    const { pair } = await signIn(app);
    const list = await call(app, routes.sessions, { headers: { cookie: pair, origin } });
    expect([list.status, list.refused]).toEqual([401, 'token/missing']);
    const open = await call(app, routes.sessions, {
      headers: { cookie: pair, origin },
      body: plan,
    });
    expect([open.status, open.refused]).toEqual([403, 'request/origin']);
  },
);

test('[HT13] wrong keys are soon too many, and the right one still opens from the same address', async () => {
  const own = await startApp();
  const open = (bearer: string) => call(own, routes.sessions, { bearer });
  for (let guess = 0; guess < limits.wrongKeysPerAddress; guess += 1) {
    expect((await open(`guess-${guess}`)).refused).toBe('token/unknown');
  }
  expect((await open('one-more')).refused).toBe('request/too-many');
  expect((await open(own.organiserKey)).status).toBe(200);
  expect((await open('one-more')).status).toBe(429);
  await own.stop();
});

test.each([
  [0, {}, { seen: '127.0.0.1', isProxy: false }],
  [0, { 'x-forwarded-for': '203.0.113.7' }, { seen: '127.0.0.1', isProxy: true }],
  [1, { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' }, { seen: '203.0.113.7', isProxy: true }],
  [['loopback'], { 'x-forwarded-for': '203.0.113.7' }, { seen: '203.0.113.7', isProxy: false }],
])(
  '[HT19] with %j believed and %j sent the organiser sees %j',
  async (trustProxy, headers, address) => {
    const own = await startApp({ trustProxy });
    const asked = await call(own, routes.organiser, { headers, bearer: own.organiserKey });
    expect(asked.body).toEqual({ isOrganiser: true, address });
    expect((await call(own, routes.organiser, { headers })).body).toEqual({ isOrganiser: false });
    await own.stop();
  },
);

test('[HT19] behind TLS without a word of a proxy, what is seen is a proxy’s', async () => {
  const own = await startApp({ publicUrl: 'https://umecon.example' });
  const { body } = await call(own, routes.organiser, { bearer: own.organiserKey });
  expect(body).toEqual({ isOrganiser: true, address: { seen: '127.0.0.1', isProxy: true } });
  await own.stop();
});
