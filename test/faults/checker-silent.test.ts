// What may be seen after a fault without anything being wrong: what was not acknowledged may have happened or not.
import { describe, expect, test } from 'vitest';
import { check } from './history/checker.ts';
import {
  added,
  anna,
  grouped,
  historyOf,
  idea,
  mended,
  moved,
  promise,
  promised,
  see,
  seenGroup,
  stated,
  type Told,
  table,
  takenBack,
  vote,
  voted,
  withdrawn,
  yuki,
} from './history/doctored.ts';
import type { Observed } from './history/observed.ts';

describe('[DU4] nothing is said', () => {
  test.each<[string, readonly Told[], Partial<Observed>]>([
    ['of an idea as it was acknowledged', [[anna, added]], { ideas: [idea()] }],
    ['of an idea not acknowledged and not there', [[anna, added, 'invoked']], {}],
    ['of an idea not acknowledged and there', [[anna, added, 'invoked']], { ideas: [idea()] }],
    [
      'of a text newer than acknowledged',
      [
        [anna, added],
        [anna, mended, 'invoked'],
      ],
      { ideas: [idea({ text: 'more light' })] },
    ],
    [
      'of an idea whose taking back was not acknowledged',
      [
        [anna, added],
        [anna, takenBack, 'invoked'],
      ],
      { ideas: [idea()] },
    ],
    [
      'of an idea taken back',
      [
        [anna, added],
        [anna, takenBack],
      ],
      {},
    ],
    [
      'of a double tap',
      [
        [anna, added],
        [anna, voted],
        [anna, voted, 'refused'],
      ],
      { ideas: [idea({ votes: 1 })], votes: [vote] },
    ],
    [
      'of a vote whose taking back was not acknowledged',
      [
        [anna, added],
        [anna, voted],
        [anna, withdrawn, 'invoked'],
      ],
      { ideas: [idea()] },
    ],
    ['of a promise', [[anna, promised]], { commitments: [promise] }],
    ['of a line', [[anna, stated]], { statements: [{ table, lines: ['we will'] }] }],
    [
      'of a move and a group',
      [
        [anna, added],
        [yuki, moved],
        [yuki, grouped],
      ],
      { ideas: [idea({ place: { x: 1, y: 2 }, group: 'g' })], groups: [seenGroup] },
    ],
    ['of a title not acknowledged', [[anna, { kind: 'session:title', title: 'B' }, 'invoked']], {}],
  ])('%s', (_, told, observed) => {
    expect(check(historyOf(...told), see(observed))).toEqual([]);
  });
});
