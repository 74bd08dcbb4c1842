// Many runs, one after the other: what shares an evening goes on where the run before came back. A run that fails costs
// its evening and nothing else.
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
  /** Ends the campaign after the run that is under way. */
  readonly stop: AbortSignal;
  /** Called after each run. */
  readonly told: (result: RunResult) => void;
}

export const isFailed = ({ error, violations }: RunResult) =>
  error !== null || violations.length > 0;

export async function runCampaign(options: CampaignOptions): Promise<RunResult[]> {
  const { runs, seed: first, kinds, stop, told } = options;
  const bundle = await buildServer();
  const results: RunResult[] = [];
  let evening: Evening | null = null;

  async function one(seed: number): Promise<RunResult> {
    const kind = kindOf(seed, kinds);
    if (evening && seed % runsPerEvening === 0) await leave();
    try {
      evening ??= await openEvening(bundle.path, createDice(seed));
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
    for (let seed = first; seed < first + runs && !stop.aborted; seed += 1) {
      const result = await one(seed);
      results.push(result);
      told(result);
      if (!isFailed(result)) continue;
      await keep(result, evening);
      await leave();
    }
  } finally {
    await leave();
    await bundle.remove();
  }
  return results;
}

/** The whole history of a failed run, to be read. */
async function keep(result: RunResult, evening: Evening | null): Promise<void> {
  await mkdir(kept, { recursive: true });
  const content = { result, history: evening?.recorder.asOf() ?? [] };
  await writeFile(join(kept, `${result.seed}.json`), JSON.stringify(content, null, 1));
}

export const keptHistory = (seed: number) => join(kept, `${seed}.json`);
