// One run of every kind of fault with a fixed seed. Thousands more: `npm run test:faults -- --runs 1000`.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDice } from './dice.ts';
import { openEvening } from './evening/evening.ts';
import { type Kind, kinds } from './kinds/kinds.ts';
import { type Bundle, buildServer } from './process/build.ts';
import { type RunResult, run, stepOf } from './run.ts';

const withinMs = 90_000;
/** Chosen so that every kind comes to its point, over all steps of the evening. */
const seeds: Readonly<Record<Kind, number>> = {
  anytime: 17,
  append: 1,
  'before-commit': 14,
  'before-acknowledge': 2,
  saving: 18,
  'before-answer': 22,
  compaction: 3,
  migration: 3,
  starting: 15,
  export: 4,
  sigterm: 5,
  'disk-full': 6,
  'read-only': 7,
  'two-processes': 23,
  'slow-disk': 8,
};

describe('faults of the machine', () => {
  let bundle: Bundle;
  const results: RunResult[] = [];
  beforeAll(async () => {
    bundle = await buildServer();
  });
  afterAll(() => bundle.remove());

  it.each(kinds.map((kind) => ({ kind, seed: seeds[kind], step: stepOf(seeds[kind]) })))(
    '[DU4] $kind during $step loses and doubles nothing, seed $seed',
    async ({ kind, seed }) => {
      const evening = await openEvening(bundle.path, createDice(seed));
      try {
        const result = await run(evening, seed, kind, withinMs);
        results.push(result);
        expect(result).toMatchObject({ violations: [], error: null });
      } finally {
        await evening.close();
      }
    },
  );

  it('[DU4] the runs were not vacuous', () => {
    const sum = (of: (result: RunResult) => number) =>
      results.reduce((total, result) => total + of(result), 0);
    expect(sum(({ acknowledged }) => acknowledged.edits)).toBeGreaterThan(0);
    expect(sum(({ acknowledged }) => acknowledged.votes)).toBeGreaterThan(0);
    expect(sum(({ acknowledged }) => acknowledged.commitments)).toBeGreaterThan(0);
    expect(sum(({ kills }) => kills.hit)).toBeGreaterThan(0);
  });
});
