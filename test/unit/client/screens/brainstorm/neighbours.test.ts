// Between which cards a card lies.
import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../../../client/screens/brainstorm/board/neighbours.ts';

const places = new Map([
  ['left', { x: 0, y: 0 }],
  ['right', { x: 600, y: 20 }],
  ['farther', { x: 900, y: 0 }],
  ['under', { x: 300, y: 400 }],
  ['moved', { x: 5, y: 5 }],
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
    ['between two in its column', { x: 50, y: 200 }, { how: 'below', first: 'left' }],
    ['over one', { x: 300, y: 200 }, { how: 'above', first: 'under' }],
    ['far from all', { x: 3000, y: 3000 }, { how: 'alone' }],
  ])('[UI177] %s', (_, at, lying) => {
    expect(neighbours(places, 'moved', at)).toEqual(lying);
  });
});
