// Many honest people write at once over networks that delay, break, double and reorder, on a server that dies: all copies
// and the log end equal, nothing acknowledged is lost, nothing is doubled, nobody honest is refused. Pinned seeds first.
import { afterAll, describe, expect, test } from 'vitest';
import { actNames } from './honest-edits.ts';
import { pinnedSequences } from './pinned-seeds.ts';
import { runSequence } from './run-sequence.ts';
import { runs, seedsOf, toRanges } from './runs.ts';
import { createTally } from './tally.ts';

const tally = createTally();

describe('[DO18] [GU13] copies end equal, nothing is lost and nobody honest is refused', () => {
  test.each(pinnedSequences)('pinned seed %i', (seed) => runSequence(seed, createTally()));

  test.each(toRanges(runs.sequences, 100))('seeds $from to $to', async (range) => {
    for (const seed of seedsOf(range)) await runSequence(seed, tally);
  });

  test.runIf(runs.isLong)('the run was not idle', () => {
    const network = ['lost', 'late', 'doubled', 'offline spell', 'while offline'];
    const server = ['restart', 'full disk', 'step', 'seat', 'refused for rights'];
    const expected = [...actNames, ...network, ...server, 'compared with everything made'];
    const least = runs.sequences / 100;
    expect(expected.filter((name) => tally.of(name) < least)).toEqual([]);
    expect(tally.of('ideas at the end')).toBeGreaterThan(2 * runs.sequences);
  });
});

afterAll(() => void process.stdout.write(`convergence: ${tally.toLine()}\n`));
