// Where the project lies, how its scripts run other programs, and how they stop. What they say goes to stderr, so that
// stdout stays the server's and the closing line's. Nothing here needs an installed package.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends with a sentence that names the thing and what to do. @param {string} sentence @returns {never} */
export function stop(sentence) {
  process.stderr.write(`Umecon cannot start: ${sentence}\n`);
  process.exit(1);
}

/** Vite and Vitest take a path for an address, and these signs for the end of it. */
export function demandBuildableFolder() {
  const [sign] = /[#?]/.exec(root) || [];
  if (!sign) return;
  stop(
    `The pages cannot be built in ${root}, because its name has a ${sign} in it. Rename the folder or move it, and try again.`,
  );
}

/** Loaders and tests keep there what they need while they run, and say it in words of their own. */
export function demandTemporaryFolder() {
  try {
    rmdirSync(mkdtempSync(join(tmpdir(), 'umecon-')));
  } catch {
    // Whatever it was, it is mended there.
    stop(
      `No folder can be made in ${tmpdir()}. Let this user write there and see that the disk has room, or set another TMPDIR.`,
    );
  }
}

/**
 * Runs a program in the project's folder and stops with the sentence when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {string} sentence
 */
export function runOrStop(command, args, sentence) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, signal } = spawnSync(command, args, {
    cwd: root,
    shell,
    stdio: ['ignore', 2, 2],
  });
  // Whoever pressed Ctrl+C knows why it ended.
  if (signal) process.exit(128 + constants.signals[signal]);
  if (status !== 0) stop(sentence);
}

/**
 * Runs a module of this project in this very process.
 * @param {string} path from the project's folder
 */
export async function importOrStop(path) {
  try {
    await import(new URL(`../${path}`, import.meta.url).href);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EMFILE' || code === 'ENFILE')
      stop(
        'This machine lets it open too few files. End other programs, or raise the limit as in: ulimit -n 4096.',
      );
    if (
      code === 'ERR_MODULE_NOT_FOUND' ||
      code === 'MODULE_NOT_FOUND' ||
      code === 'ERR_DLOPEN_FAILED'
    )
      stop(
        `The packages in ${root}node_modules are not whole, or come from another machine. Delete that folder and try again: it is filled anew.`,
      );
    throw error;
  }
}
