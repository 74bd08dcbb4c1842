// The checker is shown every kind of wrong that it is there for: one that cannot see it would prove nothing.
import { describe, expect, it, test } from 'vitest';
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

describe('[DU4] it is seen that', () => {
  test.each<[string, string, readonly Told[], Partial<Observed>]>([
    ['an idea is', 'lost', [[anna, added]], {}],
    [
      'a text is',
      'outdated',
      [
        [anna, added],
        [anna, mended],
      ],
      { ideas: [idea()] },
    ],
    ['an idea is', 'doubled', [[anna, added]], { ideas: [idea(), idea()] }],
    ['an idea is', 'uninvited', [], { ideas: [idea()] }],
    ['an idea is', 'misattributed', [[anna, added]], { ideas: [idea({ author: 'yuki' })] }],
    [
      'an idea is',
      'undead',
      [
        [anna, added],
        [anna, takenBack],
      ],
      { ideas: [idea()] },
    ],
    [
      'a refused text is',
      'undead',
      [
        [anna, added],
        [anna, mended, 'refused'],
      ],
      { ideas: [idea({ text: 'more light' })] },
    ],
    ['an idea is', 'disagreeing', [], { disagreements: ['a'] }],
    [
      'a place is',
      'lost',
      [
        [anna, added],
        [yuki, moved],
      ],
      { ideas: [idea()] },
    ],
    ['a place is', 'uninvited', [[anna, added]], { ideas: [idea({ place: { x: 3, y: 4 } })] }],
    ['a group is', 'lost', [[anna, grouped]], {}],
    ['a group is', 'uninvited', [], { groups: [seenGroup] }],
    ['a group is', 'uninvited', [[anna, added]], { ideas: [idea({ group: 'g' })] }],
    ['a line is', 'lost', [[anna, stated]], { statements: [{ table, lines: [] }] }],
    [
      'a line is',
      'doubled',
      [[anna, stated]],
      { statements: [{ table, lines: ['we will', 'we will'] }] },
    ],
    ['a vote is', 'lost', [[anna, voted]], {}],
    ['a vote is', 'doubled', [[anna, voted]], { votes: [vote, vote] }],
    [
      'a vote is counted',
      'doubled',
      [
        [anna, added],
        [anna, voted],
      ],
      { ideas: [idea({ votes: 2 })], votes: [vote] },
    ],
    [
      'a vote is not counted and',
      'lost',
      [
        [anna, added],
        [anna, voted],
      ],
      { ideas: [idea()], votes: [vote] },
    ],
    ['a vote is', 'uninvited', [[yuki, voted]], { votes: [vote, { ...vote, person: 'yuki' }] }],
    ['a refused vote is', 'undead', [[anna, voted, 'refused']], { votes: [vote] }],
    [
      'a vote is',
      'undead',
      [
        [anna, voted],
        [anna, withdrawn],
      ],
      { votes: [vote] },
    ],
    ['a commitment is', 'lost', [[anna, promised]], {}],
    [
      'a commitment is',
      'doubled',
      [[anna, promised]],
      { commitments: [promise, { ...promise, id: 'com_2' }] },
    ],
    ['a commitment is', 'uninvited', [], { commitments: [promise] }],
    ['a commitment is', 'misattributed', [[yuki, promised]], { commitments: [promise] }],
    [
      'a refused commitment is',
      'undead',
      [[anna, promised, 'refused']],
      { commitments: [promise] },
    ],
    ['the title is', 'outdated', [[anna, { kind: 'session:title', title: 'B' }]], {}],
    ['the step is', 'outdated', [[anna, { kind: 'step', step: 'second' }]], {}],
  ])('%s %s', (_, rule, told, observed) => {
    const found = check(historyOf(...told), see(observed));
    expect(new Set(found.map((one) => one.rule))).toEqual(new Set([rule]));
  });

  it('a person has more votes than the budget', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const told = ids.map((id): Told => [anna, { kind: 'vote:place', table, idea: id }]);
    const votes = ids.map((id) => ({ ...vote, idea: id }));
    const found = check(historyOf(...told), see({ votes }));
    expect(found.map(({ rule }) => rule)).toEqual(['over-budget']);
  });
});
