// Many runs, one after the other in each of a few lanes: what shares an evening goes on where the run before came back.
// A run that fails costs its evening and nothing else.
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDice } from './dice.ts';
import { type Evening, openEvening } from './evening/evening.ts';
import { type Kind, kindOf } from './kinds/kinds.ts';
import { buildServer } from './process/build.ts';
import { failedRun, type RunResult, run, runsPerEvening } from './run.ts';

const runWithinMs = 120_000;
const closeWithinMs = 20_000;
const kept = join(tmpdir(), 'umecon-faults-failed');

export interface CampaignOptions {
  readonly runs: number;
  /** Of the first run; the others count on from it. */
  readonly seed: number;
  readonly kinds: readonly Kind[];
  /** How many at the same time, each with evenings of its own. */
  readonly lanes: number;
  /** Ends the campaign after the runs that are under way. */
  readonly stop: AbortSignal;
  /** Called after each run. */
  readonly told: (result: RunResult) => void;
}

export const isFailed = ({ error, violations }: RunResult) =>
  error !== null || violations.length > 0;

/** A row of runs. What it opened is gone when it has ended. */
async function runLane(bundle: string, seeds: readonly number[], options: CampaignOptions) {
  const { kinds, stop, told } = options;
  const results: RunResult[] = [];
  let evening: Evening | null = null;

  async function one(seed: number): Promise<RunResult> {
    const kind = kindOf(seed, kinds);
    if (evening && seed % runsPerEvening === 0) await leave();
    try {
      evening ??= await openEvening(bundle, createDice(seed));
    } catch (error) {
      return failedRun(seed, kind, `the evening could not be opened: ${String(error)}`);
    }
    return run(evening, seed, kind, runWithinMs);
  }

  /** Whatever hangs in it must not hold up the next one. */
  async function leave(): Promise<void> {
    const left = evening;
    evening = null;
    if (!left) return;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, closeWithinMs);
    });
    await Promise.race([left.close().catch(() => undefined), late]);
    clearTimeout(timer);
  }

  try {
    for (const seed of seeds) {
      if (stop.aborted) break;
      const result = await one(seed);
      results.push(result);
      told(result);
      if (!isFailed(result)) continue;
      await keep(result, evening);
      await leave();
    }
  } finally {
    await leave();
  }
  return results;
}

/** The results in the order of their seeds. */
export async function runCampaign(options: CampaignOptions): Promise<RunResult[]> {
  const { runs, seed: first, lanes } = options;
  const seeds = Array.from({ length: runs }, (_, index) => first + index);
  const perLane = Math.ceil(runs / lanes);
  const rows = Array.from({ length: lanes }, (_, lane) =>
    seeds.slice(lane * perLane, (lane + 1) * perLane),
  );
  const bundle = await buildServer();
  try {
    const results = await Promise.all(rows.map((row) => runLane(bundle.path, row, options)));
    return results.flat();
  } finally {
    await bundle.remove();
  }
}

/** The whole history of a failed run, to be read. */
async function keep(result: RunResult, evening: Evening | null): Promise<void> {
  await mkdir(kept, { recursive: true });
  const content = { result, history: evening?.recorder.asOf() ?? [] };
  await writeFile(join(kept, `${result.seed}.json`), JSON.stringify(content, null, 1));
}

export const keptHistory = (seed: number) => join(kept, `${seed}.json`);
