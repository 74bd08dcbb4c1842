// Where cards lie: never on one another, never moved by somebody else's idea, whatever the document says.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSections } from '../../../../../client/pieces/tables/sections.ts';
import {
  createBoardLayouts,
  whereToBegin,
} from '../../../../../client/screens/brainstorm/board/board-layout.ts';
import { toDropTarget } from '../../../../../client/screens/brainstorm/board/dropping.ts';
import type { GroupFrame } from '../../../../../client/screens/brainstorm/board/groups-in-place.ts';
import {
  cardAt,
  cardWidth,
  createOccupied,
  meet,
  type Rectangle,
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
    words: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 40 },
);

describe('[BS3] no two cards lie on one another', () => {
  test('on any table, with any places', () => {
    fc.assert(
      fc.property(tables, (entries) => {
        const { cards, frames } = layOut(
          entries.map(({ words, ...more }, index) =>
            idea(`i${index}`, { ...more, text: 'Lykta '.repeat(words) }),
          ),
        );
        const occupied = createOccupied();
        for (const card of cards.values()) {
          expect(occupied.isFree(card)).toBe(true);
          occupied.add(card);
        }
        expect(cards.size).toBe(entries.length);
        const grouped = entries.filter(({ groupId }) => groupId === 'a' || groupId === 'b').length;
        expect(frames.reduce((sum, { count }) => sum + count, 0)).toBe(grouped);
      }),
      { seed: 20190516, numRuns: 200 },
    );
  });

  test('three hundred ideas, and the cards of a group inside its frame only', () => {
    const ideas = many(300, (index) => (index % 3 === 0 ? { groupId: 'b' } : {}));
    const { cards, frames } = layOut(ideas);
    const frame = frames.find(({ group }) => group.id === 'b');
    for (const { id, groupId } of ideas) {
      const at = cards.get(id);
      const isInside =
        at && frame
          ? at.x >= frame.x &&
            at.x + at.width <= frame.x + frame.width &&
            at.y >= frame.y &&
            at.y + at.height <= frame.y + frame.height
          : null;
      expect(isInside).toBe(groupId === 'b');
    }
  });
});

describe('[BS4] no ungrouped card is moved by what happens to another', () => {
  const layouts = createBoardLayouts();
  const first = many(20);
  const before = layOut(first, layouts).cards;
  const changes: [string, IdeaOnTable[]][] = [
    ['one came', [...first, idea('new')]],
    ['one came late, with an early moment', [idea('late'), ...first]],
    ['a ride came', [...first, idea('ride', { ridesOn: 'i3' })]],
    ['one was taken back', first.filter(({ id }) => id !== 'i4')],
    [
      'one was moved',
      first.map((one) => (one.id === 'i4' ? { ...one, place: { x: 40, y: 3000 } } : one)),
    ],
  ];

  test.each(changes)('%s', (_, ideas) => {
    const after = layOut(ideas, layouts).cards;
    for (const { id } of first) {
      if (id === 'i4') continue;
      expect([id, after.get(id)]).toEqual([id, before.get(id)]);
    }
  });

  test('a group moves only what lies in its way, and who comes later sees the same', () => {
    const changed = first.map((one, index) => ({
      ...one,
      ...(index === 4 && { place: { x: 40, y: 3000 } }),
      ...(index === 7 && { groupId: 'a' }),
    }));
    const watching = createBoardLayouts();
    layOut(first, watching);
    const seen = layOut(changed, watching);
    const frame = seen.frames.find(({ group }) => group.id === 'a');
    if (!frame) throw new Error('there is a group');
    for (const { id } of changed) {
      const lay = before.get(id);
      if (id === 'i4' || id === 'i7' || !lay || meet(lay, frame)) continue;
      expect([id, seen.cards.get(id)]).toEqual([id, lay]);
    }
    expect(layOut(changed).cards).toEqual(seen.cards);
    expect(seen.cards.get('i4')).toMatchObject({ x: 40, y: 3000 });
  });

  test('a ride lies beside what it rides on while there is room', () => {
    const { cards } = layOut([idea('1'), idea('2'), idea('3', { ridesOn: '2' })]);
    const [ridden, ride] = [cards.get('2'), cards.get('3')];
    expect(ride?.y).toBe(ridden?.y);
    expect((ride?.x ?? 0) - (ridden?.x ?? 0)).toBeLessThan(2 * cardWidth);
  });
});

describe('[BS5] where a card is let go says what is meant', () => {
  const grouped = idea('3', { groupId: 'a', place: { x: 0, y: 2000 } });
  const layout = layOut([idea('1'), idea('2'), grouped]);
  const at = (id: string) => layout.cards.get(id) ?? cardAt({ x: 0, y: 0 }, 0);

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
    occupied.add(at('2'));
    expect(occupied.isFree(cardAt(target.place, at('1').height))).toBe(true);
  });

  test('where there is room: exactly there', () => {
    const target = toDropTarget(layout, '1', { x: 500, y: 5000 });
    expect(target).toEqual({ kind: 'board', place: { x: 500, y: 5000 } });
  });
});

describe('[UI121] a group stands where its cards lay', () => {
  const lying = { x: 900, y: 2000 };
  const together = [
    idea('1', { place: lying, groupId: 'a' }),
    idea('2', { place: lying, groupId: 'a' }),
  ];

  test('its first card lies where it lay before, and it grows downwards from there', () => {
    const layouts = createBoardLayouts();
    layOut([idea('1', { place: lying }), idea('2')], layouts);
    const { cards, frames } = layOut(together, layouts);
    expect(cards.get('1')).toMatchObject(lying);
    const [two] = frames.filter(({ group }) => group.id === 'a');
    const more = [...together, idea('3', { place: lying, groupId: 'a' })];
    const grown = layOut(more, layouts).frames.find(({ group }) => group.id === 'a');
    expect([grown?.x, grown?.y]).toEqual([two?.x, two?.y]);
    expect(grown?.height).toBeGreaterThan(two?.height ?? 0);
  });

  test('everybody sees it there, whenever they came', () => {
    const layouts = createBoardLayouts();
    layOut([idea('1', { place: lying }), idea('2')], layouts);
    const seen = layOut(together, layouts);
    const fresh = layOut(together);
    expect(seen.frames[0]).toMatchObject({ group: { id: 'a' }, count: 2 });
    expect([seen.frames[0], seen.cards]).toEqual([fresh.frames[0], fresh.cards]);
  });

  test('dissolved, its cards are still there', () => {
    const { cards } = layOut(together.map((one) => ({ ...one, groupId: null })));
    for (const { x, y } of cards.values()) {
      expect(Math.hypot(x - lying.x, y - lying.y)).toBeLessThan(400);
    }
  });
});

describe('[UI122] a dragged card yields, a lying one stays', () => {
  test('also where somebody else’s screen let it go onto a card', () => {
    const layouts = createBoardLayouts();
    const lay = layOut([idea('1'), idea('2', { place: { x: 900, y: 2000 } })], layouts).cards.get(
      '2',
    );
    const dropped = [
      idea('1', { place: { x: 950, y: 2010 } }),
      idea('2', { place: { x: 900, y: 2000 } }),
    ];
    const { cards } = layOut(dropped, layouts);
    expect(cards.get('2')).toEqual(lay);
    expect(cards.get('1')).not.toMatchObject({ x: 950, y: 2010 });
  });
});

describe('[UI125] reading begins at the first idea, with nothing cut off', () => {
  const card = (x: number, y: number) => cardAt({ x, y }, 120);
  const layoutOf = (cards: Record<string, Rectangle>, frames: readonly GroupFrame[] = []) => ({
    cards: new Map(Object.entries(cards)),
    frames,
    bounds: { x: -7000, y: -7000, width: 9000, height: 9000 },
  });

  test('at its card, or where everything begins while it lies nowhere', () => {
    const layout = layoutOf({ 1: card(0, 0), 2: card(300, 0) });
    expect(whereToBegin(layout, '1')).toMatchObject({ x: 0, y: 0 });
    expect(whereToBegin(layout, 'gone')).toMatchObject({ x: -7000, y: -7000 });
  });

  test('in a group: at its frame, so that its heading is seen', () => {
    const { cards, frames } = layOut([
      idea('1', { groupId: 'a' }),
      idea('2', { groupId: 'a' }),
      ...many(9),
    ]);
    const frame = frames.filter(({ group }) => group.id === 'a');
    const { x, y } = whereToBegin({ cards, frames: frame, bounds: card(0, 0) }, '1');
    expect([x, y]).toEqual([frame[0]?.x, frame[0]?.y]);
    expect(y).toBeLessThan(cards.get('1')?.y ?? Number.NaN);
  });

  test('what would be cut on the left or above is seen whole; what lies far off is not', () => {
    const layout = layoutOf({
      1: card(0, 0),
      2: card(-100, 400),
      3: card(500, -60),
      4: card(-5000, -5000),
    });
    expect(whereToBegin(layout, '1')).toMatchObject({ x: -100, y: -60 });
  });
});
