// What board and list make of a table's ideas: their order, what changed, what a person can do with the keyboard.
import { describe, expect, test } from 'vitest';
import { toSections } from '../../../../../client/pieces/tables/sections.ts';
import { directions, nextCard } from '../../../../../client/screens/brainstorm/board/next-card.ts';
import { cardAt } from '../../../../../client/screens/brainstorm/board/rectangles.ts';
import {
  cardHeight,
  linesOnCard,
} from '../../../../../client/screens/brainstorm/card/card-height.ts';
import { toIdeaViews } from '../../../../../client/screens/brainstorm/card/idea-view.ts';
import { noFilter, passes } from '../../../../../client/screens/brainstorm/filter.ts';
import { isComposing, letterOf } from '../../../../../client/screens/brainstorm/keys.ts';
import { toSeveralIdeas } from '../../../../../client/screens/brainstorm/writing/several-ideas.ts';
import {
  writersAmong,
  writersByCard,
} from '../../../../../client/screens/brainstorm/writing/who-writes.ts';
import { idea, onTable, viewsOf } from '../../../../support/idea-views.ts';

const groups = [
  { id: 'a', title: 'A' },
  { id: 'b', title: 'B' },
];
const told = (ideas: Parameters<typeof viewsOf>[0]) =>
  toSections(viewsOf(ideas).values(), groups).map(({ group, entries }) => [
    group?.id ?? null,
    ...entries.map(({ view, depth }) => `${'>'.repeat(depth)}${view.id}`),
  ]);

describe('[BS1] the one order of board and list', () => {
  test('groups first, empty ones too, then the rest; each by arrival', () => {
    const ideas = [idea('1'), idea('2', { groupId: 'b' }), idea('3'), idea('4', { groupId: 'b' })];
    expect(told(ideas)).toEqual([['a'], ['b', '2', '4'], [null, '1', '3']]);
  });

  test('rides under what they ride on, as deep as they go; elsewhere they begin a thread', () => {
    const ideas = [
      idea('1'),
      idea('2'),
      idea('3', { ridesOn: '1' }),
      idea('4', { ridesOn: '3' }),
      idea('5', { ridesOn: '1' }),
      idea('6', { ridesOn: '1', groupId: 'a' }),
      idea('7', { ridesOn: 'gone' }),
    ];
    expect(told(ideas)).toEqual([['a', '6'], ['b'], [null, '1', '>3', '>>4', '>5', '2', '7']]);
  });

  test('rides in a circle stand once each', () => {
    const ideas = [idea('1', { ridesOn: '2' }), idea('2', { ridesOn: '1' })];
    expect(told(ideas)[2]).toEqual([null, '1', '>2']);
  });
});

describe('[BS2] a card is drawn again only when something on it changed', () => {
  const first = [idea('1'), idea('2', { client: 2, ridesOn: '1' }), idea('3')];
  const before = viewsOf(first);

  test('nothing changed: everything is the same object', () => {
    expect(toIdeaViews(onTable([...first]), before)).toBe(before);
  });

  test('a text changed: its own card, and the one that rides on it', () => {
    const after = toIdeaViews(onTable([idea('1', { text: 'New' }), ...first.slice(1)]), before);
    expect([...after.keys()].filter((id) => after.get(id) !== before.get(id))).toEqual(['1', '2']);
  });

  test('a ride came: only what it rides on learns of it', () => {
    const after = toIdeaViews(onTable([...first, idea('4', { ridesOn: '3' })]), before);
    expect([...after.keys()].filter((id) => after.get(id) !== before.get(id))).toEqual(['3', '4']);
    expect(after.get('3')?.rides).toBe(1);
  });

  test('what is put away is gone, and no longer ridden on', () => {
    const after = toIdeaViews(onTable(first, ['1']), before);
    expect([...after.keys()]).toEqual(['2', '3']);
    expect(after.get('2')).toMatchObject({ riddenId: null, crosses: false });
  });
});

test('[BS8] a ride crosses the border when its cities differ, and says both', () => {
  const views = viewsOf([idea('1'), idea('2', { client: 2, ridesOn: '1' }), idea('3')]);
  expect(views.get('2')).toMatchObject({
    crosses: true,
    riddenCity: 'Umeå',
    city: 'Kamakura',
    riddenCityIndex: 0,
    cityIndex: 1,
  });
  expect(viewsOf([idea('1'), idea('2', { ridesOn: '1' })]).get('2')?.crosses).toBe(false);
});

test('[BS6] an arrow leads to the nearest card ahead, and nowhere at the edge', () => {
  const places = new Map([
    ['middle', cardAt({ x: 0, y: 0 }, 120)],
    ['right', cardAt({ x: 300, y: 40 }, 120)],
    ['far right', cardAt({ x: 600, y: 0 }, 180)],
    ['below', cardAt({ x: -60, y: 250 }, 120)],
  ]);
  const lead = (key: string, from = 'middle') => {
    const direction = directions[key];
    return direction ? nextCard(places, places.keys(), from, direction) : undefined;
  };
  expect(lead('ArrowRight')).toBe('right');
  expect(lead('ArrowRight', 'right')).toBe('far right');
  expect(lead('ArrowDown')).toBe('below');
  expect(lead('ArrowUp')).toBeNull();
  expect(nextCard(places, ['middle', 'far right'], 'middle', { x: 1, y: 0 })).toBe('far right');
});

test('[BS9] a pasted list is one idea per line, without the marks of the list', () => {
  const pasted = '- Ljus\r\n\r\n2) Värme\n・お茶\n  * Kakao \nVinter 2027. Ja';
  expect(toSeveralIdeas(pasted)).toEqual(['Ljus', 'Värme', 'お茶', 'Kakao', 'Vinter 2027. Ja']);
  expect(toSeveralIdeas('One thought')).toEqual(['One thought']);
});

describe('[BS7] keys belong to input methods first', () => {
  const key = (more: object) => ({ key: '', code: '', ...more }) as KeyboardEvent;

  test('a composition, and the Enter that ends one', () => {
    expect(isComposing(key({ isComposing: true }))).toBe(true);
    expect(isComposing(key({ keyCode: 229 }))).toBe(true);
    expect(isComposing(key({ key: 'Enter', keyCode: 13, isComposing: false }))).toBe(false);
  });

  test('a letter is one on any keyboard, and none together with Ctrl, Alt or ⌘', () => {
    const letter = (more: object) => letterOf(key(more) as never);
    expect(letter({ key: 'R', code: 'KeyR' })).toBe('r');
    expect(letter({ key: 'ق', code: 'KeyR' })).toBe('r');
    expect(letter({ key: 'r', code: 'KeyR', ctrlKey: true })).toBe('');
    expect(letter({ key: 'Enter', code: 'Enter' })).toBe('');
    // On a Dvorak keyboard the key of R writes p.
    expect(letter({ key: 'p', code: 'KeyR' })).toBe('p');
  });
});

test('[BS10] ideas are found by kind, city and words, whatever their width and case', () => {
  const views = viewsOf([
    idea('1', { text: 'Värme på ＴＯＲＧＥＴ', kind: 'obstacle' }),
    idea('2', { text: '温かいお茶', client: 2 }),
  ]);
  const found = (filter: object) =>
    [...views.values()].filter((view) => passes({ ...noFilter, ...filter }, view)).map((v) => v.id);
  expect(found({})).toEqual(['1', '2']);
  expect(found({ words: ' torget' })).toEqual(['1']);
  expect(found({ words: 'ゆき' })).toEqual(['2']);
  expect(found({ kind: 'obstacle' })).toEqual(['1']);
  expect(found({ city: 'Kamakura', kind: 'obstacle' })).toEqual([]);
});

test('[BS11] what does not fit on a card is known without measuring it', () => {
  expect(linesOnCard('Lyktor som tänds')).toEqual({ lines: 1, isCut: false });
  expect(linesOnCard('1\n2\n3\n4\n5')).toEqual({ lines: 5, isCut: false });
  expect(linesOnCard('a'.repeat(120))).toMatchObject({ lines: 5, isCut: false });
  expect(linesOnCard('あ'.repeat(48)).isCut).toBe(false);
  expect(linesOnCard('あ'.repeat(200)).isCut).toBe(true);
  expect(linesOnCard('Ljus på bron '.repeat(30))).toEqual({ lines: 6, isCut: true });
});

test('[UI120] a card is as high as its words, and never higher than eight lines of them', () => {
  const heightOf = (text: string, riddenId: string | null = null) =>
    cardHeight({ idea: idea('1', { text }), riddenId });
  expect(heightOf('Eld')).toBeLessThan(
    heightOf('Bastu på hjul som står i en ny gård varje fredag'),
  );
  expect(heightOf('Eld', '2')).toBeGreaterThanOrEqual(heightOf('Eld') + 44);
  const most = heightOf('Ljus på bron '.repeat(11));
  for (const count of [16, 30, 38]) {
    expect(heightOf('Ljus på bron '.repeat(count))).toBeLessThanOrEqual(Math.max(most, 264));
  }
});

test('[BS12] who writes is told once, by name, at the field and on the card', () => {
  const person = (name: string, at: object) => ({
    personId: name,
    name,
    city: 'Umeå',
    cityIndex: 0,
    at,
  });
  const people = [
    person('Anna', { writing: true, ridesOn: '1' }),
    person('Bo', { writing: true, ideaId: '1' }),
    person('Cia', { ideaId: '1' }),
    person('', { writing: true }),
  ];
  expect(writersAmong(people)).toEqual(['Anna', 'Bo']);
  expect([...writersByCard(people, (names) => names.join(' + '))]).toEqual([['1', 'Anna + Bo']]);
});
