// `npm run bench -- [workload …]`: this server and its peers side by side in one run. What is measured, and what is
// fair about it, stands in README.md beside this file.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { endAll, goAhead, isPinning, pinDriver } from './machine/pinned-process.ts';
import { type Options, readOptions, usage } from './options.ts';
import { type Report, toMarkdown } from './report.ts';
import { keepReport } from './results.ts';
import type { Workload } from './workloads/workload.ts';
import { workloads } from './workloads.ts';

const peers = 'test/bench/peers';

function installPeers({ contenders }: Options): void {
  const isNeeded = contenders.some(({ kind }) => kind !== 'ours');
  if (!isNeeded || existsSync(`${peers}/node_modules`)) return;
  console.log('installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', peers], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the peers could not be installed');
}

function toHeading({ measuredMs, isAhead }: Options): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const isChanged = spawnSync('git', ['diff', '--quiet', 'HEAD']).status !== 0;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  const pinned = isPinning() ? 'server on core 0, driver on core 1' : 'not pinned to cores';
  const windows = `windows of ${measuredMs / 1000} s${isAhead ? ', ahead of other work' : ''}`;
  return `Commit ${commit}${isChanged ? ' with changes' : ''}; ${machine}; ${pinned}; ${windows}`;
}

const isWanted = ({ name, isByNameOnly }: Workload, { workloads: named }: Options) =>
  named.length > 0 ? named.includes(name) : !isByNameOnly;

async function run(options: Options): Promise<void> {
  const names = workloads.map(({ name }) => name);
  const unknown = options.workloads.find((name) => !names.includes(name));
  if (unknown) throw new Error(`no workload is called ${unknown}, but ${names.join(', ')}`);
  installPeers(options);
  pinDriver('1');
  if (options.isAhead) goAhead();
  const heading = toHeading(options);
  console.log(heading);
  for (const workload of workloads) {
    if (!isWanted(workload, options)) continue;
    console.log(`\n— ${workload.name} —`);
    const report: Report = await workload.run(options, (line) => console.log(line));
    const markdown = toMarkdown(report);
    console.log(`\n${markdown}`);
    if (options.isWritten)
      keepReport(workload.name, `${markdown}\n\n${heading}; load ${loadavg()[0]?.toFixed(1)}.`);
  }
}

process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  await run(readOptions(process.argv.slice(2)));
  process.exit(0);
} catch (error) {
  console.error(error, `\n${usage}`);
  process.exit(1);
}
