// Commands made from the schemas and damaged: each is done once or refused by a code, and what is refused has changed
// nothing. Pinned seeds first.
import { afterAll, describe, expect, test } from 'vitest';
import { commandNames } from '../../shared/protocol/commands.ts';
import { pinnedCommands } from './pinned-seeds.ts';
import { commandsPerSeed, runCommands } from './run-commands.ts';
import { runs, seedsOf, toRanges } from './runs.ts';
import { createTally } from './tally.ts';

const tally = createTally();

describe('[CM1] [CM2] [CM3] [CM5] any command is done once, or refused and changes nothing', () => {
  test.each(pinnedCommands)('pinned seed %i', (seed) => runCommands(seed, createTally()));

  test.each(toRanges(Math.ceil(runs.commands / commandsPerSeed), 20))(
    'seeds $from to $to',
    async (range) => {
      for (const seed of seedsOf(range)) await runCommands(seed, tally);
    },
  );

  test.runIf(runs.isLong)('the run was not idle', () => {
    const kinds = ['made', 'damaged', 'given again', 'done', 'input/invalid', 'role/not-allowed'];
    expect(kinds.filter((name) => tally.of(name) < runs.commands / 100)).toEqual([]);
    expect(commandNames.filter((name) => tally.of(`done ${name}`) === 0)).toEqual([]);
  });
});

afterAll(() => void process.stdout.write(`commands: ${tally.toLine()}\n`));
