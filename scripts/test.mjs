// `npm test [group …]`: installs and builds where needed, runs every group of vitest.config.ts or
// only those named, says what it skipped and why, and ends with one plain line of figures.
import './supported-node.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine, readFigures } from './closing-line.mjs';
import { findChromium } from './find-chromium.mjs';
import { prepare } from './prepare.mjs';
import { demandBuildableFolder, demandTemporaryFolder, root } from './root.mjs';

const groups = process.argv.slice(2);
const isWanted = (/** @type {string} */ group) => groups.length === 0 || groups.includes(group);

// The tests stand in the same way as the pages.
demandBuildableFolder();
demandTemporaryFolder();
prepare({ withTools: true });

const chromium = findChromium(process.env);
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) };
const folder = mkdtempSync(join(tmpdir(), 'umecon-test-'));

/** @param {string[]} args @returns {number} Vitest's exit code */
function vitest(...args) {
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status ?? 1;
}

/** @param {string} path @returns {unknown} what the report says, or nothing where there is none */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // Vitest broke off before writing it; its exit code says so
  }
}

/** @returns {string[]} the tests that need a browser */
function browserTests() {
  const path = join(folder, 'browser.json');
  vitest('list', '--project=e2e', `--json=${path}`);
  const listed = /** @type {{ name: string }[] | undefined} */ (readReport(path));
  return (listed ?? []).map((test) => test.name);
}

/** @returns {import('./closing-line.mjs').Figures} */
function runAll() {
  const browserless = !chromium && isWanted('e2e');
  const skipped = browserless ? browserTests() : [];
  if (browserless) process.stdout.write('No Chromium was found (CHROMIUM_PATH names one).\n');
  const chosen = browserless
    ? groups.filter((group) => group !== 'e2e').map((group) => `--project=${group}`)
    : groups.map((group) => `--project=${group}`);
  if (browserless && groups.length > 0 && chosen.length === 0) {
    return { passed: 0, failed: 0, skipped };
  }
  if (browserless && groups.length === 0) chosen.push('--project=!e2e');
  const path = join(folder, 'report.json');
  const exitCode = vitest(
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
    ...chosen,
  );
  const report = /** @type {Parameters<typeof readFigures>[0]} */ (readReport(path));
  const figures = readFigures(report, exitCode);
  return { ...figures, skipped: [...figures.skipped, ...skipped] };
}

const figures = runAll();
rmSync(folder, { recursive: true, force: true });
for (const name of figures.skipped) process.stdout.write(`skipped: ${name}\n`);
const ranNothing = figures.passed + figures.failed === 0;
if (ranNothing) process.stdout.write('No test ran.\n');
process.stdout.write(`${closingLine(figures)}\n`);
process.exitCode = figures.failed > 0 || ranNothing ? 1 : 0;
