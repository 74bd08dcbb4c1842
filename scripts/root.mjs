// Where the project lies, and how its scripts run other programs. What they say goes to stderr, so
// that stdout stays the server's and the closing line's. Nothing here needs an installed package.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program in the project's folder and leaves with its exit code when it fails.
 * @param {string} command
 * @param {string[]} args
 */
export function runOrExit(command, args) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    shell,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  process.stderr.write(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}\n`);
  process.exit(status ?? 1);
}
