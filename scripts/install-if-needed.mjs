// Decides whether node_modules is what the lockfile asks for, by what npm wrote there, not by the
// clock; and installs where it is not. Needs no installed package.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runOrStop } from './root.mjs';

/**
 * Whether an optional package is the one for this platform: without it the folder came from another machine. Which C
 * library a Linux has is not known here, so what depends on it is not missed.
 * @param {Entry} entry
 * @param {{ platform?: string, arch?: string }} machine
 */
function isMadeFor({ os, cpu, libc }, { platform = process.platform, arch = process.arch }) {
  return Boolean(os && os.includes(platform) && cpu && cpu.includes(arch) && !libc);
}

/**
 * The packages of a lockfile that must be there: by path, all but those of other platforms.
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, dev?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lockfile
 * @param {Lockfile} wanted the project's lockfile
 * @param {Lockfile} installed the lockfile npm keeps inside node_modules
 * @param {{ withTools: boolean, platform?: string, arch?: string }} need withTools: also what only building and testing needs
 * @returns {string | undefined} the first package that is missing or of another version
 */
export function firstMissing(wanted, installed, need) {
  for (const [path, entry] of Object.entries(wanted.packages ?? {})) {
    if (path === '') continue;
    if (entry.dev && !need.withTools) continue;
    const found = installed.packages?.[path];
    const mayBeAbsent = (entry.optional || entry.devOptional) && !isMadeFor(entry, need);
    if (found ? found.version !== entry.version : !mayBeAbsent) return path;
  }
  return undefined;
}

/** @param {string} path @returns {Lockfile | undefined} */
function readLockfile(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Installs with `npm ci` where needed. @param {{ withTools: boolean }} need */
export function installIfNeeded(need) {
  const wanted = readLockfile(join(root, 'package-lock.json'));
  const installed = readLockfile(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) return;
  if (installed && !firstMissing(wanted, installed, need)) return;
  process.stderr.write('Installing…\n');
  runOrStop(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    `The packages could not be installed in ${root}; why stands above. This needs npm, the internet and the right to write there, once: see to them, and try again.`,
  );
}
