// `npm run dev`: the server restarts and the pages reload as their sources change. People open the
// pages' address; Vite passes everything else on to the server.
import './supported-node.mjs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installIfNeeded } from './install-if-needed.mjs';
import { demandBuildableFolder, demandTemporaryFolder, root, stop } from './root.mjs';

const pages = { host: '127.0.0.1', port: 5173 };
const serverSources = [join(root, 'server'), join(root, 'shared')];

/** Vite says it in its own words. @returns {Promise<void>} */
function demandFreePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () =>
      stop(
        `Port ${pages.port}, where the pages are served while developing, is taken by another program. Stop that one, and try again.`,
      ),
    );
    probe.listen(pages, () => probe.close(() => resolve()));
  });
}

// Whoever was reading may be gone, as after `npm run dev | head -1`; that stops nothing.
process.stdout.on('error', () => undefined);
demandBuildableFolder();
demandTemporaryFolder();
installIfNeeded({ withTools: true });
await demandFreePort();
process.chdir(root);
const vite = await import('vite');
const viteServer = await vite.createServer({ configFile: join(root, 'vite.config.ts') });

/** @type {import('node:child_process').ChildProcess} */
let program;
let hasStarted = false;
let isStopping = false;
let mustRestart = false;

function startServer() {
  mustRestart = false;
  const env = { PUBLIC_URL: `http://${pages.host}:${pages.port}`, ...process.env };
  program = spawn(process.execPath, ['--import', 'tsx', join('server', 'main.ts')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  program.stdout?.on('data', (chunk) => {
    hasStarted = true;
    process.stdout.write(chunk);
  });
  program.once('exit', (code) => {
    if (isStopping) return;
    if (mustRestart) return startServer();
    // What keeps it from starting was said; after a mistake in the sources the next change tries again.
    if (!hasStarted) void end(code === null ? 1 : code);
  });
}

/** @param {string} path */
function onChange(path) {
  if (!serverSources.some((folder) => path.startsWith(folder))) return;
  if (program.exitCode !== null || program.signalCode !== null) return startServer();
  mustRestart = true;
  program.kill('SIGTERM');
}

/** @param {number} code */
async function end(code) {
  if (isStopping) return;
  isStopping = true;
  // Before all else: Vite may end the process itself.
  process.exitCode = code;
  program.kill('SIGTERM');
  await viteServer.close();
}

// npm passes on what the terminal has told everything in it already.
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));
startServer();
// However this ends, no server stays behind.
process.once('exit', () => program.kill('SIGTERM'));
viteServer.watcher.add(serverSources);
for (const kind of /** @type {const} */ (['add', 'change', 'unlink']))
  viteServer.watcher.on(kind, onChange);
await viteServer.listen();
viteServer.printUrls();
