// A table as full as one may be, written by a program: every file is made, and costs what there is.
import { describe, expect, test } from 'vitest';
import { limits } from '../../../../shared/model/limits.ts';
import type { Outcome } from '../../../../shared/model/outcome.ts';
import { readFile } from '../../../support/outcome-files.ts';
import { createSampleOutcome } from '../../../support/sample-outcome.ts';
import { nth } from '../../../support/sessions.ts';

/** Each rides on the one before, or all on the first; in as many groups as there may be. Counts how often an id is read. */
function withIdeas(count: number, shape: 'chain' | 'star') {
  const outcome = createSampleOutcome();
  const challenge = nth(outcome.challenges, 0);
  const table = nth(challenge.tables, 0);
  const first = nth(table.ideas, 0);
  const reads = { count: 0 };
  const ideas = Array.from({ length: count }, (_, at) => {
    const ground = shape === 'star' ? 0 : at - 1;
    const ridesOn = at === 0 ? null : `i${ground}`;
    const idea = { ...first, id: '', text: `nummer ${at}.`, readings: [], group: null, ridesOn };
    return Object.defineProperty(idea, 'id', {
      enumerable: true,
      get() {
        reads.count += 1;
        return `i${at}`;
      },
    });
  });
  const groups = Array.from({ length: limits.groupsPerTable }, (_, at) => ({
    id: `g${at}`,
    title: `Grupp ${at}`,
  }));
  const full = { ...table, ideas, groups, chosen: null };
  const told: Outcome = { ...outcome, challenges: [{ ...challenge, tables: [full] }] };
  return { told, reads };
}

describe('[OU8] rides as deep as a program makes them', () => {
  test('[OU8] are told, each once, and no deeper than anybody reads', async () => {
    const { told } = withIdeas(limits.ideasPerTable, 'chain');
    const lines = (await readFile(told, 'md')).split('\n');
    const entries = lines.filter((line) => /^ *- nummer \d+/.test(line));
    expect(entries).toHaveLength(limits.ideasPerTable);
    expect(new Set(entries.map((line) => /\d+/.exec(line)?.[0])).size).toBe(limits.ideasPerTable);
    const deepest = Math.max(...entries.map((line) => line.indexOf('-')));
    expect(deepest).toBeLessThan(100);
    // The deepest stand one behind the other, each right after what it rides on.
    const numbers = entries.map((line) => Number(/\d+/.exec(line)?.[0]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  test.each(['chain', 'star'] as const)(
    '[OU20] a file of many ideas looks at each a few times: a %s',
    async (shape) => {
      const count = 2000;
      for (const extension of ['md', 'csv', 'ideas.csv', 'json']) {
        const { told, reads } = withIdeas(count, shape);
        await readFile(told, extension);
        expect(reads.count).toBeLessThan(20 * count);
      }
    },
  );
});
