// In which encoding the built client is sent, with which headers, and how many bytes these take.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFiles } from '../../scripts/compress-files.mjs';
import { routes } from '../../shared/protocol/paths.ts';
import { createSession } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { askRaw } from '../support/raw-answer.ts';

const page = `<!doctype html><title>Umecon</title>${'<p>A page of many words.</p>'.repeat(50)}`;
const script = 'export const words = [];\n'.repeat(500);
const scriptPath = '/assets/main-B1x_9-Qz.js';
const mapPath = `${scriptPath}.map`;

let app: TestApp;
let clientDir: string;

beforeAll(async () => {
  clientDir = await mkdtemp(join(tmpdir(), 'umecon-client-'));
  await mkdir(join(clientDir, 'assets'));
  const files = {
    'index.html': page,
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'assets/light-B1x_9-Qz.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(500)}</svg>`,
    [scriptPath]: script,
    [mapPath]: script,
    'assets/small-B1x_9-Qz.css': 'a{color:red}',
    'assets/words-B1x_9-Qz.woff2': 'no font',
  };
  for (const [path, content] of Object.entries(files))
    await writeFile(join(clientDir, path), content);
  await compressFiles(clientDir);
  app = await startApp({ clientDir });
});
afterAll(async () => {
  await app.stop();
  await rm(clientDir, { recursive: true, force: true });
});

const ask = (path: string, headers: Record<string, string> = {}, method?: 'HEAD') =>
  askRaw(`${app.url}${path}`, headers, method);

const toText: Record<string, (content: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  none: (content) => content,
};

const askers = [
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', 'none'],
  ['', 'none'],
] as const;

describe.each([
  ['/join/ABCD2345', page, 'text/html; charset=utf-8'],
  [scriptPath, script, 'text/javascript; charset=utf-8'],
])('%s', (path, content, type) => {
  test.each(askers)('[HT43] whoever takes "%s" gets it as %s', async (accepted, encoding) => {
    const { status, headers, content: sent } = await ask(path, { 'accept-encoding': accepted });
    expect([status, headers['content-type']?.toLowerCase()]).toEqual([200, type]);
    expect(headers['content-encoding'] ?? 'none').toBe(encoding);
    expect(headers.vary).toContain('Accept-Encoding');
    expect(headers['content-length']).toBe(String(sent.length));
    expect(toText[encoding]?.(sent).toString()).toBe(content);
  });

  test('[HT43] a head and a part are asked for in vain: no content, and all of it', async () => {
    const head = await ask(path, { 'accept-encoding': 'br' }, 'HEAD');
    expect([head.status, head.content.length, head.headers['content-encoding']]).toEqual([
      200,
      0,
      'br',
    ]);
    const part = await ask(path, { range: 'bytes=0-9' });
    expect([part.status, part.content.toString()]).toEqual([200, content]);
  });
});

test('[HT43] a page is not sent again to whoever has it, in whatever encoding', async () => {
  const tags = new Set<string>();
  for (const [accepted] of askers.slice(0, 4)) {
    const asked = { 'accept-encoding': accepted };
    const tag = (await ask('/', asked)).headers.etag ?? '';
    tags.add(tag);
    const again = await ask('/wall/ABCD2345', { ...asked, 'if-none-match': tag });
    expect([again.status, again.content.length]).toEqual([304, 0]);
  }
  expect(tags.size).toBe(3);
});

test('[HT43] what never changes carries nothing to ask again with; an icon does', async () => {
  const { headers } = await ask(scriptPath, { 'accept-encoding': 'br' });
  for (const name of ['etag', 'last-modified', 'accept-ranges'])
    expect(headers).not.toHaveProperty(name);
  const icon = await ask('/icon.svg');
  const again = await ask('/icon.svg', { 'if-none-match': icon.headers.etag ?? '' });
  expect(again.status).toBe(304);
});

test('[HT43] maps and fonts are not compressed when built', async () => {
  for (const path of [`${mapPath}.br`, '/assets/words-B1x_9-Qz.woff2.br'])
    expect((await ask(path)).status).toBe(404);
});

test('[HT43] a long answer of the interface is compressed too', async () => {
  const { headers } = await ask(routes.partnerships, { 'accept-encoding': 'gzip, br' });
  expect(headers['content-encoding']).toBe('br');
});

test('[HT44] whatever can be opened by itself runs nothing and is framed nowhere', async () => {
  const pictures = ['/icon.svg', '/assets/light-B1x_9-Qz.svg'];
  const askedFor = [...pictures, routes.health, '/api/nothing', '/gone.png', mapPath];
  for (const [path, method] of askedFor.flatMap((each) => [[each], [each, 'HEAD']] as const)) {
    const { headers } = await ask(path, { 'accept-encoding': 'br' }, method);
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  }
  const page = await ask('/', { accept: 'text/html' });
  expect(page.headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(page.headers['x-frame-options']).toBe('DENY');
});

test('[HT44] a line stays open for the next file although no answer says so', async () => {
  const { headers } = await ask(scriptPath, { connection: 'keep-alive' });
  expect(headers).not.toHaveProperty('connection');
  const ended = await ask(scriptPath, { connection: 'close' });
  expect(ended.content.toString()).toBe(script);
});

const bars = [
  ['a page', '/join/ABCD2345', 1080, 1240],
  ['a script', scriptPath, 280, 280],
  ['a small style', '/assets/small-B1x_9-Qz.css', 250, 250],
  ['a font', '/assets/words-B1x_9-Qz.woff2', 215, 215],
  ['an icon', '/icon.svg', 445, 510],
  ['what is not there', '/assets/gone-B1x_9-Qz.js', 400, 465],
  ['an answer of the interface', routes.health, 425, 490],
] as const;

test.each([
  ['http', null, 2],
  ['https', 'https://umecon.example', 3],
] as const)('[HT44] the headers of each kind of answer are few (%s)', async (_, publicUrl, bar) => {
  const measured = await startApp({ clientDir, publicUrl });
  const bytesOf = async (path: string) => {
    const asked = { 'accept-encoding': 'gzip, deflate, br, zstd' };
    return (await askRaw(`${measured.url}${path}`, asked)).headBytes;
  };
  const counts: [string, number, number][] = [];
  for (const row of bars) counts.push([row[0], await bytesOf(row[1]), row[bar]]);
  const { session } = await createSession(measured, {});
  counts.push(['the door', await bytesOf(routes.door(session.code)), publicUrl ? 490 : 425]);
  await measured.stop();
  expect(counts.filter(([, count, most]) => count > most)).toEqual([]);
});
