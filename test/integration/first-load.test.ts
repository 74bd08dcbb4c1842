// How much a guest's phone fetches before the join page can be used.
import { expect, test } from 'vitest';
import { compressedBytes, readManifest, scriptsOf, sourcesOf } from '../support/first-load.ts';

const manifest = readManifest();
const joinPage = [
  'index.html',
  'screens/join/join.tsx',
  ...Object.keys(manifest).filter((key) => key.startsWith('words/en')),
];
const scripts = scriptsOf(manifest, joinPage);

test('[SZ1] the join page loads at most 150 kB of compressed script', () => {
  expect(manifest).toHaveProperty('index.html');
  expect(sourcesOf(scripts).some((path) => path.endsWith('screens/join/join.tsx'))).toBe(true);
  expect(compressedBytes(scripts)).toBeLessThanOrEqual(150_000);
});

test('[SZ2] board and editor are not loaded with the join page', () => {
  const late = /node_modules\/(@tiptap|prosemirror-|d3-|react-aria-components)|screens\/board\//;
  expect(sourcesOf(scripts).filter((path) => late.test(path))).toEqual([]);
});
