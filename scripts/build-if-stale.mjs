// Decides whether dist is what the sources say, by a hash of the sources and not by the clock; and
// builds it. A dist that came without sources is taken as it is.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runOrStop } from './root.mjs';

const sources = [
  'client',
  'server',
  'shared',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/compress-files.mjs',
  'tsconfig.json',
  'vite.config.ts',
];
export const stampPath = join(root, 'dist', 'built-from');

/** @param {string} path @returns {Generator<string>} every file at or under the path, in order */
function* filesAt(path) {
  const folder = readdirOrUndefined(path);
  if (!folder) {
    if (existsSync(join(root, path))) yield path;
    return;
  }
  for (const entry of folder) {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesAt(inner);
    else yield inner;
  }
}

/** @param {string} path */
function readdirOrUndefined(path) {
  try {
    return readdirSync(join(root, path), { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch {
    return undefined; // not a folder, or not there
  }
}

/** The fingerprint of everything that goes into dist. */
export function sourceHash() {
  const hash = createHash('sha256');
  for (const top of sources) {
    for (const file of filesAt(top)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** Whether dist must be built before it can be served. */
export function isStale() {
  if (!existsSync(join(root, 'dist', 'server', 'main.js'))) return true;
  if (!existsSync(join(root, 'server', 'main.ts'))) return false;
  return !existsSync(stampPath) || readFileSync(stampPath, 'utf8') !== sourceHash();
}

export function buildPages() {
  process.stderr.write('Building…\n');
  const sentence = 'The pages could not be built; why stands above. Mend that, and try again.';
  runOrStop(process.execPath, [join('scripts', 'build.mjs')], sentence);
}
