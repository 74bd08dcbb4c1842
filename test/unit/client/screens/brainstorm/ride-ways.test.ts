// The lines of rides: round the cards between them, never behind.
import { describe, expect, test } from 'vitest';
import {
  cardAt,
  createOccupied,
  type Rectangle,
} from '../../../../../client/screens/brainstorm/board/rectangles.ts';
import { createRideWays } from '../../../../../client/screens/brainstorm/board/ride-ways.ts';

const heights = [108, 152, 130, 198, 108, 175, 220];

/** Six columns of cards of many heights, as close as the board lays them. */
function manyCards(count = 30): Map<string, Rectangle> {
  const cards = new Map<string, Rectangle>();
  const bottoms = [0, 0, 0, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const height = heights[index % heights.length] ?? 0;
    const y = bottoms[column] ?? 0;
    cards.set(`c${index}`, cardAt({ x: column * 300, y }, height));
    bottoms[column] = y + height + 28;
  }
  return cards;
}

/** Points along a path of lines and curves, close enough that no card fits between two of them. */
function pointsOf(path: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  for (const [, kind = '', rest = ''] of path.matchAll(/([MLQC])([^MLQC]*)/g)) {
    const n = rest.trim().split(/\s+/).map(Number);
    const corners = Array.from({ length: n.length / 2 }, (_, at) => ({
      x: n[2 * at] ?? 0,
      y: n[2 * at + 1] ?? 0,
    }));
    const start = points.at(-1);
    if (kind === 'M' || !start) points.push(...corners);
    else {
      for (let step = 1; step <= 40; step += 1) points.push(along([start, ...corners], step / 40));
    }
  }
  return points;
}

/** By de Casteljau. */
function along(
  corners: readonly { x: number; y: number }[],
  part: number,
): { x: number; y: number } {
  const [first = { x: 0, y: 0 }, ...rest] = corners;
  if (rest.length === 0) return first;
  const nearer = rest.map((corner, at) => {
    const before = corners[at] ?? first;
    return {
      x: before.x + (corner.x - before.x) * part,
      y: before.y + (corner.y - before.y) * part,
    };
  });
  return along(nearer, part);
}

describe('[UI123] a line from a ride to what it rides on lies behind no card', () => {
  test('from any card to any other', () => {
    const cards = manyCards();
    const ids = [...cards.keys()];
    for (const from of ids) {
      for (const to of ids.filter((_, at) => at % 4 === 1 && ids[at] !== from)) {
        const path = createRideWays()([{ id: from, riddenId: to }], cards).paths.get(from) ?? '';
        const occupied = createOccupied();
        for (const card of cards.values()) {
          const { x, y, width, height } = card;
          occupied.add({ x: x + 2, y: y + 2, width: width - 4, height: height - 4 });
        }
        const hidden = pointsOf(path).filter(
          ({ x, y }) => !occupied.isFree({ x, y, width: 0.1, height: 0.1 }),
        );
        expect([from, to, path, hidden.length]).toEqual([from, to, path, 0]);
      }
    }
  });

  test('a line stays while its ends stay and nothing lies on it, and goes round what comes', () => {
    const ways = createRideWays();
    const cards = new Map([
      ['a', cardAt({ x: 0, y: 0 }, 120)],
      ['b', cardAt({ x: 900, y: 0 }, 120)],
    ]);
    const rides = [{ id: 'b', riddenId: 'a' }];
    const lineOf = (now: ReadonlyMap<string, Rectangle>) => ways(rides, now).paths.get('b');
    const first = lineOf(cards);
    expect(lineOf(new Map(cards).set('c', cardAt({ x: 400, y: 600 }, 120)))).toBe(first);
    const round = lineOf(new Map(cards).set('c', cardAt({ x: 400, y: 0 }, 120)));
    expect(round).not.toBe(first);
    expect(lineOf(new Map(cards).set('c', cardAt({ x: 400, y: 0 }, 120)))).toBe(round);
  });

  test('of many rides some are looked for at a time, until all are the same as alone', () => {
    const cards = manyCards(300);
    const rides = Array.from({ length: 100 }, (_, index) => ({
      id: `c${index * 3 + 2}`,
      riddenId: `c${(index * 37) % 300}`,
    }));
    const ways = createRideWays();
    const first = ways(rides, cards);
    expect(first.isWaiting).toBe(true);
    expect(first.paths.size).toBe(100);
    let found = first;
    let rounds = 1;
    for (; found.isWaiting && rounds < 100; rounds += 1) {
      const next = ways(rides, cards);
      // What was found stays.
      for (const [id, path] of found.paths) {
        if (path !== next.paths.get(id)) expect(path).toContain('C');
      }
      found = next;
    }
    expect(found.isWaiting).toBe(false);
    expect(ways(rides, cards).paths).toEqual(found.paths);
    const straight = [...found.paths.values()].filter((path) => path.includes('C'));
    expect(straight.length).toBeLessThan(10);
  });
});
