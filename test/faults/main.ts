// The command: `npm run test:faults -- --runs 100 --seed 1 --only kill,disk-full --lanes 2 --report`.
import { parseArgs } from 'node:util';
import { isFailed, keptHistory, runCampaign } from './campaign.ts';
import { kinds, readKinds } from './kinds/kinds.ts';
import { writeReport } from './report.ts';
import type { RunResult } from './run.ts';
import { toFigures, toLines, toTable } from './summary.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

function tell({ seed, kind, step, violations, error, tookMs }: RunResult): void {
  const name = `seed ${seed} ${kind} (${step})`;
  const bad = [
    ...violations.map(({ rule, what }) => `${rule}: ${what}`),
    ...(error ? [error] : []),
  ];
  say(`${bad.length === 0 ? 'ok    ' : 'FAILED'} ${name} ${Math.round(tookMs)} ms`);
  for (const line of bad) say(`       ${line}`);
}

function readWhole(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} must be a whole number`);
  return Number(text);
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '50' },
    seed: { type: 'string', default: '0' },
    only: { type: 'string' },
    lanes: { type: 'string', default: '1' },
    report: { type: 'boolean', default: false },
  },
});
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
const chosen = values.only === undefined ? kinds : readKinds(values.only);
const results = await runCampaign({
  runs: readWhole('runs', values.runs),
  seed: readWhole('seed', values.seed),
  kinds: chosen,
  lanes: Math.max(1, readWhole('lanes', values.lanes)),
  stop: stop.signal,
  told: tell,
});
const figures = toFigures(results);
for (const line of ['', ...toTable(figures), '', ...toLines(figures)]) say(line);
const only = values.only === undefined ? '' : ` --only ${values.only}`;
for (const { seed } of results.filter(isFailed)) {
  say(`again: npm run test:faults -- --runs 1 --seed ${seed}${only}`);
  say(`       the history is in ${keptHistory(seed)}`);
}
if (values.report) await writeReport(figures);
process.exit(figures.failedSeeds.length > 0 ? 1 : 0);
