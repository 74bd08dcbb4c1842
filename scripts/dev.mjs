// `npm run dev`: the server restarts and the pages reload as their sources change. People open the
// pages' address; Vite passes everything else on to the server.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded } from './install-if-needed.mjs';
import { root } from './root.mjs';

installIfNeeded({ withTools: true });
const env = { PUBLIC_URL: 'http://127.0.0.1:5173', ...process.env };
const programs = [
  ['tsx', 'dist', 'cli.mjs', 'watch', '--clear-screen=false', 'server/main.ts'],
  ['vite', 'bin', 'vite.js'],
].map(([name = '', folder = '', file = '', ...args]) =>
  spawn(process.execPath, [join(root, 'node_modules', name, folder, file), ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  }),
);

/** @param {NodeJS.Signals} signal */
const stop = (signal) => {
  for (const program of programs) program.kill(signal);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const program of programs) {
  program.on('exit', (code) => {
    process.exitCode ??= code ?? 0;
    stop('SIGTERM');
  });
}
