// Question: on a line of 256 kbit/s and 400 ms, how long after opening the link can a guest use the join page, and how
// long until their first idea stands on the table, if they fill in the form as fast as a program does?
// Prediction, written first: under 5 s to the door, because what it needs is asked for at once and is less than 130 kB;
// under 12 s to the idea, of which 2.5 s are rounds that cannot be had in parallel (join, connect, sit down, open).
// The line is Chromium's own emulation, on a phone's screen, with nothing kept from before.
// Run after a build: `tsx test/bench/slow-line.ts [--files] [--runs N] [folder of the built client]`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startApp } from '../support/app.ts';
import { openBrainstorm } from '../support/brainstorm-table.ts';
import { openBrowser } from '../support/open-browser.ts';
import { comeInSlowly, type Reached } from '../support/slow-guest.ts';
import { type Asked, countRounds } from '../support/traffic.ts';
import { quantile } from './figures.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
});
const app = await startApp({ clientDir: resolve(positionals[0] ?? 'dist/client') });
const table = await openBrainstorm(app, { ideas: 30, groups: 2 });
const joinLink = table.created.joinLink.replace(/^https?:\/\/[^/]+/, app.url);
const browser = await openBrowser();

const places = ['usable door', 'tables to choose from', 'first idea'] as const;
const runs: (readonly Reached[])[] = [];
for (let run = 0; run < Number(values.runs); run += 1) {
  const { page, reached } = await comeInSlowly(browser, joinLink);
  runs.push(reached);
  await page.context().close();
}

/** When it was asked for and answered, in seconds; bytes; path. */
function toLine({ path, askedAtMs, answeredAtMs, bytes }: Asked, startedAtMs: number): string {
  const [from, to] = [askedAtMs, answeredAtMs].map((ms) => ((ms - startedAtMs) / 1000).toFixed(2));
  return `${from?.padStart(6)} ${to?.padStart(6)} ${String(bytes).padStart(7)} ${path}`;
}

if (values.files) {
  const asked = runs[0]?.at(-1)?.asked ?? [];
  for (const one of asked) console.log(toLine(one, asked[0]?.askedAtMs ?? 0));
}

console.log('| from the link to | seconds | requests | in a row | kB, headers and all |');
console.log('| --- | --- | --- | --- | --- |');
for (const place of places) {
  const here = runs.flatMap((run) => run.filter(({ what }) => what === place));
  const median = (each: (reached: Reached) => number) => quantile(here.map(each), 0.5);
  const figures = [
    median(({ seconds }) => seconds).toFixed(1),
    median(({ asked }) => asked.length),
    median(({ asked }) => countRounds(asked)),
    Math.round(median(({ bytes }) => bytes / 1000)),
  ];
  console.log(`| ${[place, ...figures].join(' | ')} |`);
}
await browser.close();
table.close();
await app.stop();
process.exit(0);
