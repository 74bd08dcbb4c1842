// One run of every kind of fault with a fixed seed. Thousands more: `npm run test:faults -- --runs 1000`.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDice } from './dice.ts';
import { type Evening, openEvening } from './evening/evening.ts';
import { type Kind, kinds } from './kinds/kinds.ts';
import { type Bundle, buildServer } from './process/build.ts';
import { type RunResult, run, stepOf } from './run.ts';

const withinMs = 100_000;
/** Chosen so that every kind comes to its point, over all steps of one evening. */
const seeds: Readonly<Record<Kind, number>> = {
  append: 1,
  'before-acknowledge': 2,
  compaction: 3,
  export: 4,
  sigterm: 5,
  'disk-full': 6,
  'read-only': 7,
  'slow-disk': 8,
  migration: 13,
  'before-commit': 14,
  starting: 15,
  anytime: 17,
  saving: 18,
  'before-answer': 22,
  'two-processes': 23,
};
const inOrder = kinds
  .map((kind) => ({ kind, seed: seeds[kind], step: stepOf(seeds[kind]) }))
  .sort((a, b) => a.seed - b.seed);

describe('faults of the machine', () => {
  let bundle: Bundle;
  let evening: Evening | null = null;
  const results: RunResult[] = [];
  beforeAll(async () => {
    bundle = await buildServer();
  });
  afterAll(async () => {
    await evening?.close();
    await bundle.remove();
  });

  it.each(inOrder)(
    '[DU4] $kind during $step loses and doubles nothing, seed $seed',
    async ({ kind, seed }) => {
      evening ??= await openEvening(bundle.path, createDice(seed));
      const result = await run(evening, seed, kind, withinMs);
      results.push(result);
      const isGood = result.violations.length === 0 && result.error === null;
      if (!isGood) {
        // What went wrong once would be found again by every run that shares the evening.
        await evening.close();
        evening = null;
      }
      expect(result).toMatchObject({ violations: [], error: null });
    },
  );

  it('[DU4] the runs were not vacuous', () => {
    const sum = (of: (result: RunResult) => number) =>
      results.reduce((total, result) => total + of(result), 0);
    expect(sum(({ acknowledged }) => acknowledged.edits)).toBeGreaterThan(0);
    expect(sum(({ acknowledged }) => acknowledged.votes)).toBeGreaterThan(0);
    expect(sum(({ acknowledged }) => acknowledged.commitments)).toBeGreaterThan(0);
    expect(sum(({ kills }) => kills.hit)).toBeGreaterThan(kinds.length / 2);
  });
});
