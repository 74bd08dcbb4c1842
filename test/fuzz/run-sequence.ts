// Runs one sequence and, when it fails, looks for a shorter beginning of it that fails as well.
import { createDice } from './dice.ts';
import { createSequence } from './sequence.ts';
import { createTally, type Tally } from './tally.ts';
import { judge } from './verdict.ts';

/** How many things happen; of its own seed, so that the beginning of a sequence is the same at any length. */
function lengthOf(seed: number): number {
  const dice = createDice(seed ^ 0x5eed);
  return dice.chance(2) ? 250 : 30 + dice.below(40);
}

async function failureOf(seed: number, length: number, tally: Tally): Promise<Error | null> {
  const sequence = createSequence(seed, tally);
  try {
    for (let at = 0; at < length; at += 1) await sequence.act();
    await judge(sequence);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await sequence.server.stop();
  }
}

/** Halves while the beginning fails as well; not the shortest, but soon short. */
async function shorten(seed: number, length: number, failure: Error) {
  let shortest = { length, failure };
  for (let passes = 0; passes < shortest.length - 1; ) {
    const half = Math.ceil((passes + shortest.length) / 2);
    if (half === shortest.length) break;
    const found = await failureOf(seed, half, createTally());
    if (found) shortest = { length: half, failure: found };
    else passes = half;
  }
  return shortest;
}

/** Throws what is not as it must be, with the seed and where it goes wrong. */
export async function runSequence(seed: number, tally: Tally): Promise<void> {
  const length = lengthOf(seed);
  const failure = await failureOf(seed, length, tally);
  tally.count('sequences');
  if (!failure) return;
  const shortest = await shorten(seed, length, failure);
  const where = `seed ${seed} fails after ${shortest.length} of ${length} acts`;
  throw new Error(`${where}: ${shortest.failure.message}`, { cause: shortest.failure });
}
