// The files of the client and what browsers are told to hold themselves to.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../shared/protocol/paths.ts';
import { wireHeader, wireVersion } from '../../shared/protocol/version.ts';
import { call } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let clientDir: string;

beforeAll(async () => {
  clientDir = await mkdtemp(join(tmpdir(), 'umecon-client-'));
  await mkdir(join(clientDir, 'assets'));
  await writeFile(join(clientDir, 'index.html'), '<!doctype html><title>Umecon</title>');
  await writeFile(join(clientDir, 'assets', 'main-B1x_9-Qz.js'), 'export {};\n'.repeat(500));
  await writeFile(join(clientDir, 'robots.txt'), 'User-agent: *');
  app = await startApp({ clientDir });
});
afterAll(async () => {
  await app.stop();
  await rm(clientDir, { recursive: true, force: true });
});

const html = { accept: 'text/html' };

test.each([
  '/',
  '/organise',
  '/organise/new',
  '/join/ABCD2345',
  '/facilitate/ses_1',
  '/session/ses_1',
  '/wall/ABCD2345',
  '/outcome/ses_1',
  '/index.html',
])('[HT16] %s is a page, asked for each time', async (path) => {
  const reply = await call(app, path, { headers: html });
  expect([reply.status, reply.body]).toEqual([200, '<!doctype html><title>Umecon</title>']);
  expect(reply.headers.get('cache-control')).toBe('no-cache');
});

test('[HT16] a mistyped address gets the page and says 404; a missing file plain words', async () => {
  const page = await call(app, '/jion/ABCD2345', { headers: html });
  expect([page.status, page.body]).toEqual([404, '<!doctype html><title>Umecon</title>']);
  const file = await call(app, '/assets/gone-B1x_9-Qz.js', { headers: html });
  expect([file.status, file.body]).toEqual([404, 'Not found.']);
  const outside = await fetch(`${app.url}/..%2f..%2fpackage.json`);
  expect(outside.status).toBe(404);
});

test('[SZ4] behind a join link browsers are told to ask for the door at once', async () => {
  const link = async (path: string) =>
    (await call(app, path, { headers: html })).headers.get('link');
  const told = `<${routes.door('ABCD2345')}>; rel=preload; as=fetch; crossorigin`;
  expect(await link('/join/ABCD2345')).toBe(told);
  expect(await link('/join/abcd-2345')).toBe(told);
  for (const path of ['/join/abc', '/join/ABCD2345%0d%0aX', '/session/ses_1', '/'])
    expect(await link(path)).toBeNull();
});

test('[HT17] a file with a hash in its name is kept for a year and sent compressed', async () => {
  const reply = await call(app, '/assets/main-B1x_9-Qz.js');
  expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(reply.headers.get('content-encoding')).toMatch(/gzip|br/);
  expect((await call(app, '/robots.txt')).headers.get('cache-control')).toBe(
    'public, max-age=86400',
  );
});

test('[HT18] nothing from elsewhere, no inline script, no frame, no referrer', async () => {
  const { headers } = await call(app, '/', { headers: html });
  const policy = headers.get('content-security-policy') ?? '';
  const directives = policy.split(';');
  expect(directives).toContain("default-src 'self'");
  expect(directives).toContain("script-src 'self'");
  expect(directives).toContain("style-src 'self'");
  expect(directives).toContain("frame-ancestors 'none'");
  expect(directives).toContain(`connect-src 'self' ${app.url.replace('http', 'ws')}`);
  expect(policy).not.toContain('unsafe');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
});

test('[HT18] of the device only what the pages use', async () => {
  const { headers } = await call(app, '/', { headers: html });
  const policy = (headers.get('permissions-policy') ?? '').split(',');
  for (const unused of ['camera', 'microphone', 'geolocation', 'clipboard-read', 'payment'])
    expect(policy).toContain(`${unused}=()`);
  for (const used of ['autoplay', 'clipboard-write', 'fullscreen', 'screen-wake-lock'])
    expect(policy.filter((feature) => feature.startsWith(used))).toEqual([]);
});

test('[HT22] only the front page may be found by searching', async () => {
  const robots = async (path: string) =>
    (await call(app, path, { headers: html })).headers.get('x-robots-tag');
  expect(await robots('/')).toBeNull();
  for (const path of ['/join/22222222', '/outcome/x', '/wall/22222222', routes.health, '/lost'])
    expect(await robots(path)).toBe('noindex, nofollow');
});

test('[HT20] every answer says the number of the wire', async () => {
  const later = await startApp({ clientDir, wire: 7 });
  for (const path of ['/', '/lost.png', routes.health, routes.sessions, '/api/nothing']) {
    expect((await call(later, path)).headers.get(wireHeader)).toBe('7');
    expect((await call(app, path)).headers.get(wireHeader)).toBe(String(wireVersion));
  }
  expect((await call<{ wire: number }>(later, routes.health)).body.wire).toBe(7);
  await later.stop();
});

test('[HT18] behind TLS browsers are told to stay with it', async () => {
  const secure = await startApp({ clientDir, publicUrl: 'https://umecon.example' });
  const { headers } = await call(secure, '/', { headers: html });
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  expect(headers.get('content-security-policy')).toContain(
    "connect-src 'self' wss://umecon.example",
  );
  await secure.stop();
});
