// How much room words take, reckoned: what is shown together, and what has to wait for its page.
import { describe, expect, it } from 'vitest';
import {
  linesOf,
  toPages,
  toPlaces,
  widthOf,
} from '../../../../../client/screens/wall/pages/room.ts';

describe('room on a wall', () => {
  it('[UI131] a sign of Han, kana or hangul is as wide as two letters', () => {
    expect(widthOf('Lyktor')).toBe(6);
    expect(widthOf('竹灯籠')).toBe(6);
    expect(widthOf('빛 a')).toBe(4);
  });

  it('[UI131] four slips while all are short, then two, then one', () => {
    const short = 'Bastu på hjul';
    const middle = 'm'.repeat(60);
    const long = 'l'.repeat(300);
    expect(toPlaces([])).toBe(4);
    expect(toPlaces([short, short, short, short, long])).toBe(4);
    expect(toPlaces([short, short, short, middle])).toBe(2);
    expect(toPlaces([short, middle, short, long])).toBe(2);
    expect(toPlaces([short, long])).toBe(1);
  });

  it('[UI135] every thing has a page, in order, and a long one a page of its own', () => {
    const lines = [1, 2, 2, 9, 1];
    expect(toPages(lines, 4, (each) => each)).toEqual([[1, 2], [2], [9], [1]]);
    expect(toPages([], 4, () => 1)).toEqual([]);
  });

  it('[UI135] every paragraph takes a line', () => {
    expect(linesOf('a\nb\n\nc', 20)).toBe(4);
    expect(linesOf('x'.repeat(40), 20)).toBe(3);
  });
});
