// Hostile frames against the real room, in process: no crash, no hang, the victim writes on unharmed, and nothing is let in
// that reads differently for somebody else, for a newcomer or after a reload. Pinned seeds first.
import { afterAll, describe, expect, test } from 'vitest';
import { pinnedFrames } from './pinned-seeds.ts';
import { framesPerSeed, runFrames } from './run-frames.ts';
import { runs, seedsOf, toRanges } from './runs.ts';
import { createTally } from './tally.ts';

const tally = createTally();
const slowest = { ms: 0, where: '' };

describe('[DO28] threats 7, 8, 9 and 12: hostile frames harm nobody and make no copies differ', () => {
  test.each(pinnedFrames)('pinned seed %i', (seed) => runFrames(seed, createTally(), slowest));

  test.each(toRanges(Math.ceil(runs.frames / framesPerSeed), 20))(
    'seeds $from to $to',
    async (range) => {
      for (const seed of seedsOf(range)) await runFrames(seed, tally, slowest);
    },
  );

  test.runIf(runs.isLong)('the run was not idle', () => {
    const kinds = ['made', 'damaged', 'honest', 'taken', 'document/unreadable', 'role/not-allowed'];
    const idle = [...kinds, 'step/not-now', 'closed 4422', 'comparisons'];
    expect(idle.filter((name) => tally.of(name) < runs.frames / 2000)).toEqual([]);
  });
});

afterAll(() => {
  const { ms, where } = slowest;
  process.stdout.write(`frames: ${tally.toLine()}\nslowest: ${ms.toFixed(1)} ms, ${where}\n`);
});
