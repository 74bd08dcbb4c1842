// The wall: what arrives keeps its place, and the tables count together.
import { describe, expect, it } from 'vitest';
import {
  interleave,
  sumTables,
} from '../../../../../client/screens/wall/figures/brainstorm-figures.ts';
import { placeArrivals, rankArrivals } from '../../../../../client/screens/wall/slips/arrivals.ts';
import type { TableSummary } from '../../../../../shared/protocol/events.ts';

const things = (...ids: string[]) => ids.map((id) => ({ id }));

describe('arrivals', () => {
  it('[WL1] keep their places; the newest takes the place of the oldest', () => {
    const first = rankArrivals(null, things('c', 'b', 'a'));
    const shown = placeArrivals([], first, 3);
    expect(shown).toEqual(['c', 'b', 'a']);
    const second = rankArrivals(first, things('d', 'c', 'b', 'a'));
    expect(placeArrivals(shown, second, 3)).toEqual(['c', 'b', 'd']);
    const third = rankArrivals(second, things('f', 'e', 'd', 'c', 'b', 'a'));
    expect(placeArrivals(['c', 'b', 'd'], third, 3)).toEqual(['f', 'e', 'd']);
  });

  it('[WL1] what was put away leaves, and the newest of the others comes back in', () => {
    const before = rankArrivals(null, things('d', 'c', 'b', 'a'));
    const after = rankArrivals(before, things('d', 'b', 'a'));
    expect(placeArrivals(['d', 'c', 'b'], after, 3)).toEqual(['d', 'a', 'b']);
    expect(placeArrivals(['d', 'a', 'b'], rankArrivals(after, things()), 3)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('[WL1] nothing new is nothing changed', () => {
    const before = rankArrivals(null, things('b', 'a'));
    expect(rankArrivals(before, things('b', 'a'))).toBe(before);
    expect(rankArrivals(before, things('a', 'b'))).toBe(before);
  });

  it('[WL2] only what came later ranks above nothing', () => {
    const before = rankArrivals(null, things('b', 'a'));
    expect(Math.max(...before.values())).toBe(0);
    const after = rankArrivals(before, things('d', 'c', 'b', 'a'));
    expect([after.get('c'), after.get('d')]).toEqual([1, 2]);
    const empty = rankArrivals(null, []);
    expect(rankArrivals(empty, things('a')).get('a')).toBe(1);
  });
});

describe('figures', () => {
  const table = (tableId: string, ideas: number, latest: string[]) =>
    ({
      tableId,
      ideas,
      rides: 2,
      ridesAcrossBorders: 1,
      ideasPerCity: { Umeå: ideas - 1, Kamakura: 1 },
      latest: latest.map((ideaId) => ({ ideaId })),
      chosen: null,
      statement: '',
    }) as unknown as TableSummary;
  const tables = [table('tab_1', 5, ['b', 'a']), table('tab_2', 3, ['z'])];

  it('[WL3] are summed over the tables and per city', () => {
    expect(sumTables(tables, ['Umeå', 'Kamakura', 'Lund'])).toEqual({
      ideas: 8,
      rides: 4,
      across: 2,
      perCity: { Umeå: 6, Kamakura: 2, Lund: 0 },
    });
    expect(sumTables([], ['Umeå'])).toEqual({
      ideas: 0,
      rides: 0,
      across: 0,
      perCity: { Umeå: 0 },
    });
  });

  it('[WL3] take the newest of every table in turn', () => {
    expect(interleave(tables).map(({ id }) => id)).toEqual(['b', 'z', 'a']);
  });
});
