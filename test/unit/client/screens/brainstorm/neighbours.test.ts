// Between which cards a card lies.
import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../../../client/screens/brainstorm/board/neighbours.ts';

import { cardAt } from '../../../../../client/screens/brainstorm/board/rectangles.ts';

const cards = new Map([
  ['left', cardAt({ x: 0, y: 0 }, 80)],
  ['right', cardAt({ x: 600, y: 20 }, 200)],
  ['farther', cardAt({ x: 900, y: 0 }, 80)],
  ['under', cardAt({ x: 300, y: 400 }, 120)],
  ['moved', cardAt({ x: 5, y: 5 }, 80)],
]);

describe('the neighbours of a card', () => {
  it.each([
    [
      'between two in its row',
      { x: 300, y: 10 },
      { how: 'beside', first: 'left', second: 'right' },
    ],
    ['beyond the last', { x: 1200, y: 0 }, { how: 'rightOf', first: 'farther' }],
    ['before the first', { x: -300, y: 0 }, { how: 'leftOf', first: 'left' }],
    ['under one', { x: 50, y: 200 }, { how: 'below', first: 'left' }],
    ['over one', { x: 300, y: 200 }, { how: 'above', first: 'under' }],
    ['far from all', { x: 3000, y: 3000 }, { how: 'alone' }],
  ])('[UI177] %s', (_, at, lying) => {
    expect(neighbours(cards, 'moved', at)).toEqual(lying);
  });
});
