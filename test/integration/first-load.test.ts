// How much a guest's phone fetches before the join page can be used, and which words come with which files.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words as desk } from '../../client/words/en-desk.ts';
import { words as evening } from '../../client/words/en-evening.ts';
import { compressedBytes, readManifest, scriptsOf, sourcesOf } from '../support/first-load.ts';

const manifest = readManifest();
const joinPage = ['index.html', 'first.ts', 'words/en-door.ts'];
const scripts = scriptsOf(manifest, joinPage);
const filesNamed = (...names: string[]) =>
  Object.values(manifest)
    .map(({ file }) => file)
    .filter((file) => names.some((name) => file.startsWith(`assets/${name}-`)))
    .filter((file) => file.endsWith('.js'));

test('[SZ1] the join page loads at most 115 kB of compressed script', () => {
  expect(sourcesOf(scripts).some((path) => path.endsWith('screens/join/join.tsx'))).toBe(true);
  expect(compressedBytes(scripts)).toBeLessThanOrEqual(115_000);
});

test('[SZ2] what the door does not need is not loaded with the join page', () => {
  const late =
    /node_modules\/(@tiptap|prosemirror-|d3-|react-aria-components|yjs|socket\.io-client|zod)|screens\/brainstorm\//;
  expect(sourcesOf(scripts).filter((path) => late.test(path))).toEqual([]);
});

test('[SZ3] what one step of an evening needs is one file', () => {
  for (const step of ['first', 'index', 'wire', 'evening', 'brainstorm', 'board', 'steps'])
    expect([step, filesNamed(step)]).toEqual([step, [expect.any(String)]]);
  const { file } = manifest['index.html'] ?? { file: '' };
  expect(scripts).toEqual(expect.arrayContaining(filesNamed('first')));
  expect(scripts).toHaveLength(joinPage.length);
  expect(readFileSync('dist/client/index.html', 'utf8').match(/src="\/[^"]+/g)).toEqual([
    `src="/${filesNamed('first')[0]}`,
    'src="/late.js',
    `src="/${file}`,
  ]);
});

const guests = ['wire', 'evening', 'brainstorm', 'board', 'steps', 'rich-text-editor', 'home'];
test.each([
  { files: ['index', 'first', 'not-found'], later: { ...evening, ...desk } },
  { files: guests, later: desk },
])('[SZ6] $files say nothing that comes with a later file of words', ({ files, later }) => {
  const paths = sourcesOf(filesNamed(...files)).filter((path) => path.includes('/client/'));
  expect(paths.length).toBeGreaterThan(3);
  const keys = Object.keys(later);
  const starts = [...new Set(keys.map((key) => `\`${key.split('.')[0]}.\${`))];
  for (const path of paths) {
    const text = readFileSync(`dist/client/assets/${path}`, 'utf8');
    const said = [...keys.map((key) => `'${key}'`), ...starts].filter((key) => text.includes(key));
    expect([path, said]).toEqual([path, []]);
  }
});
