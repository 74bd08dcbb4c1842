// Where cards lie: never on one another, never moved by somebody else's idea, whatever the document says.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSections } from '../../../../../client/pieces/tables/sections.ts';
import {
  createBoardLayouts,
  layOutBoard,
} from '../../../../../client/screens/brainstorm/board/board-layout.ts';
import { toDropTarget } from '../../../../../client/screens/brainstorm/board/dropping.ts';
import {
  cardAt,
  cardSize,
  createOccupied,
} from '../../../../../client/screens/brainstorm/board/rectangles.ts';
import type { IdeaOnTable } from '../../../../../shared/model/idea-on-table.ts';
import { idea, viewsOf } from '../../../../support/idea-views.ts';

const groups = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase() }));

function layOut(ideas: readonly IdeaOnTable[], layouts = createBoardLayouts()) {
  const views = viewsOf(ideas);
  return layouts(views, toSections(views.values(), groups));
}

const many = (count: number, more: (index: number) => Partial<IdeaOnTable> = () => ({})) =>
  Array.from({ length: count }, (_, index) => idea(`i${index}`, more(index)));

/** Any table, from honest clients or not. */
const tables = fc.array(
  fc.record({
    place: fc.option(
      fc.record({
        x: fc.oneof(fc.integer({ min: -900, max: 900 }), fc.double({ noNaN: true })),
        y: fc.oneof(fc.integer({ min: -900, max: 900 }), fc.constant(1e300)),
      }),
    ),
    groupId: fc.option(fc.constantFrom('a', 'b', 'gone')),
    ridesOn: fc.option(fc.constantFrom('i0', 'i1', 'i2', 'gone')),
  }),
  { maxLength: 40 },
);

describe('[BS3] no two cards lie on one another', () => {
  test('on any table, with any places', () => {
    fc.assert(
      fc.property(tables, (entries) => {
        const { places, frames } = layOut(entries.map((more, index) => idea(`i${index}`, more)));
        const occupied = createOccupied();
        for (const place of places.values()) {
          expect(occupied.isFree(cardAt(place))).toBe(true);
          occupied.add(cardAt(place));
        }
        expect(places.size).toBe(entries.length);
        const grouped = entries.filter(({ groupId }) => groupId === 'a' || groupId === 'b').length;
        expect(frames.reduce((sum, { count }) => sum + count, 0)).toBe(grouped);
      }),
      { seed: 20190516, numRuns: 200 },
    );
  });

  test('three hundred ideas, and the cards of a group inside its frame only', () => {
    const ideas = many(300, (index) => (index % 3 === 0 ? { groupId: 'b' } : {}));
    const { places, frames } = layOut(ideas);
    const frame = frames.find(({ group }) => group.id === 'b');
    for (const { id, groupId } of ideas) {
      const at = places.get(id);
      const isInside =
        at && frame
          ? at.x >= frame.x &&
            at.x + cardSize.width <= frame.x + frame.width &&
            at.y >= frame.y &&
            at.y + cardSize.height <= frame.y + frame.height
          : null;
      expect(isInside).toBe(groupId === 'b');
    }
  });
});

describe('[BS4] no ungrouped card is moved by what happens to another', () => {
  const layouts = createBoardLayouts();
  const first = many(20);
  const before = layOut(first, layouts).places;
  const changes: [string, IdeaOnTable[]][] = [
    ['one came', [...first, idea('new')]],
    ['one came late, with an early moment', [idea('late'), ...first]],
    ['a ride came', [...first, idea('ride', { ridesOn: 'i3' })]],
    ['one was taken back', first.filter(({ id }) => id !== 'i4')],
    [
      'one was moved',
      first.map((one) => (one.id === 'i4' ? { ...one, place: { x: 40, y: 3000 } } : one)),
    ],
    ['one was grouped', first.map((one) => (one.id === 'i4' ? { ...one, groupId: 'a' } : one))],
  ];

  test.each(changes)('%s', (_, ideas) => {
    const after = layOut(ideas, layouts).places;
    for (const { id } of first) {
      if (id === 'i4') continue;
      expect([id, after.get(id)]).toEqual([id, before.get(id)]);
    }
  });

  test('and who comes later sees the same, after moves and groups', () => {
    const moved = first.map((one, index) => ({
      ...one,
      ...(index === 4 && { place: { x: 40, y: 3000 } }),
      ...(index === 7 && { groupId: 'a' }),
    }));
    const views = viewsOf(moved);
    const fresh = layOutBoard(views, toSections(views.values(), groups), new Map()).places;
    for (const { id } of moved) {
      if (id !== 'i4' && id !== 'i7') expect([id, fresh.get(id)]).toEqual([id, before.get(id)]);
    }
    expect(fresh.get('i4')).toEqual({ x: 40, y: 3000 });
  });

  test('a ride lies beside what it rides on while there is room', () => {
    const { places } = layOut([idea('1'), idea('2'), idea('3', { ridesOn: '2' })]);
    const [ridden, ride] = [places.get('2'), places.get('3')];
    expect(ride?.y).toBe(ridden?.y);
    expect((ride?.x ?? 0) - (ridden?.x ?? 0)).toBeLessThan(2 * cardSize.width);
  });
});

describe('[BS5] where a card is let go says what is meant', () => {
  const layout = layOut([idea('1'), idea('2'), idea('3', { groupId: 'a' })]);
  const at = (id: string) => layout.places.get(id) ?? { x: 0, y: 0 };

  test('over a group: into it', () => {
    const { x, y } = at('3');
    expect(toDropTarget(layout, '1', { x: x + 10, y: y - 30 })).toEqual({
      kind: 'group',
      groupId: 'a',
    });
  });

  test('right on a card: together with it', () => {
    const { x, y } = at('2');
    expect(toDropTarget(layout, '1', { x: x + 20, y: y - 20 })).toEqual({ kind: 'card', id: '2' });
  });

  test('half over a card: beside it, in nobody’s way', () => {
    const { x, y } = at('2');
    const target = toDropTarget(layout, '1', { x: x + 150, y });
    if (target.kind !== 'board') throw new Error('it should lie on the board');
    const occupied = createOccupied();
    occupied.add(cardAt(at('2')));
    expect(occupied.isFree(cardAt(target.place))).toBe(true);
  });

  test('where there is room: exactly there', () => {
    const target = toDropTarget(layout, '1', { x: 500, y: 5000 });
    expect(target).toEqual({ kind: 'board', place: { x: 500, y: 5000 } });
  });
});
