// What stands in the page itself for the time in which nothing else of it is there: in whose language, and at what cost.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { askRaw } from '../support/raw-answer.ts';

const clientDir = resolve('dist/client');
const asBrowsersDo = { 'accept-encoding': 'gzip, deflate, br, zstd' };
let app: TestApp;

beforeAll(async () => {
  app = await startApp({ clientDir });
});
afterAll(() => app.stop());

test.each([
  ['sv-FI,sv;q=0.9,en;q=0.5', 'sv', 'Försök igen'],
  ['ja', 'ja', 'もう一度試す'],
  ['de,ja;q=0.3', 'ja', 'もう一度試す'],
  ['de-AT', 'en', 'Try again'],
  ['*', 'en', 'Try again'],
])('[HT45] whoever asks for "%s" is answered in %s', async (asked, language, words) => {
  const { headers, body } = await call<string>(app, '/', { headers: { 'accept-language': asked } });
  expect(body).toContain(`<html lang="${language}">`);
  expect(body).toContain(words);
  expect(body).toContain('<noscript>');
  expect(headers.get('vary')).toContain('Accept-Language');
});

test('[SZ23] what stands by takes less than 1 kB, and is not asked for again on the same day', async () => {
  const script = await askRaw(`${app.url}/late.js`, asBrowsersDo);
  expect(script.headers['cache-control']).toBe('public, max-age=86400');
  const bare = brotliCompressSync(readFileSync(`${clientDir}/index.html`)).length;
  for (const language of ['en', 'sv', 'ja']) {
    const asked = { ...asBrowsersDo, 'accept-language': language };
    const page = await askRaw(`${app.url}/join/22222222`, asked);
    const bytes = script.headBytes + script.content.length + page.content.length - bare;
    expect(bytes, language).toBeLessThan(1_000);
  }
});
