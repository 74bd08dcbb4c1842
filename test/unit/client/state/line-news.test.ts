// What the banner says of the line, moment by moment: the table of its states, and a line that comes and goes.
import { expect, test } from 'vitest';
import {
  firstNews,
  type LineFacts,
  type LineNews,
  toNews,
  whenToLook,
} from '../../../../client/state/line-news.ts';

type Change = Partial<LineFacts>;
/** At so many seconds something changes. */
type Moment = readonly [number, Change];

const well: LineFacts = { status: 'connected', isOnline: true, isSilent: false, unsaved: 0 };
const up: Change = { status: 'connected' };
const down: Change = { status: 'reconnecting' };

/** What was said, each with the second at which it began; the clock stops wherever something is to be looked at. */
function tell(moments: readonly Moment[], untilSeconds: number) {
  let news: LineNews = toNews(firstNews(0), well, 0);
  let facts = well;
  const said: [number, LineNews['said']][] = [[0, news.said]];
  const told: number[] = [];
  function look(atMs: number): void {
    const before = news;
    news = toNews(before, facts, atMs);
    if (news.said !== before.said) said.push([atMs / 1000, news.said]);
    if (news.isTold && !before.isTold) told.push(atMs / 1000);
  }
  for (const [atSeconds, change] of [...moments, [untilSeconds, {}] as const]) {
    const atMs = atSeconds * 1000;
    let lookMs = whenToLook(news, news.sinceMs);
    for (let nowMs = 0; lookMs !== null && lookMs < atMs; lookMs = whenToLook(news, nowMs)) {
      nowMs = Math.max(nowMs, lookMs);
      look(nowMs);
    }
    facts = { ...facts, ...change };
    look(atMs);
  }
  return { said: said.slice(1), told };
}

test.each<[string, readonly Moment[], readonly [number, LineNews['said']][]]>([
  [
    'a blip is not worth a word',
    [
      [5, down],
      [5.5, up],
    ],
    [],
  ],
  [
    'an outage is said until it is over',
    [
      [5, down],
      [8, up],
    ],
    [
      [5.7, 'reconnecting'],
      [8, 'connected'],
    ],
  ],
  [
    'where the browser has no network that is said',
    [
      [5, { ...down, isOnline: false }],
      [8, { isOnline: true }],
      [9, up],
    ],
    [
      [5.7, 'offline'],
      [8, 'reconnecting'],
      [9, 'connected'],
    ],
  ],
  [
    'in a tunnel nothing is said of the server, however long its silence lasts',
    [
      [5, { unsaved: 1 }],
      [6.5, { isSilent: true }],
      [30, { isSilent: false, ...down }],
      [60, up],
      [61, { unsaved: 0 }],
    ],
    [
      [30.7, 'reconnecting'],
      [60, 'connected'],
    ],
  ],
  [
    'what a tunnel held back has ten seconds again before the server is to blame',
    [
      [5, { unsaved: 1 }],
      [6.5, { isSilent: true }],
      [20, { isSilent: false }],
      [29, { unsaved: 0 }],
    ],
    [],
  ],
  [
    'a server that answers and takes nothing cannot save',
    [
      [5, { unsaved: 1 }],
      [6.5, { isSilent: true }],
      [6.6, { isSilent: false }],
      [20, { isSilent: true }],
      [20.6, { isSilent: false }],
      [21, { unsaved: 0 }],
    ],
    [
      [15, 'cannot-save'],
      [21, 'connected'],
    ],
  ],
  [
    'one that takes something now and then can',
    [
      [5, { unsaved: 3 }],
      [14, { unsaved: 2 }],
      [23, { unsaved: 1 }],
      [32, { unsaved: 0 }],
    ],
    [],
  ],
  [
    'an outage goes before it, and it begins anew afterwards',
    [
      [5, { unsaved: 1 }],
      [14, down],
      [20, up],
    ],
    [
      [14.7, 'reconnecting'],
      [20, 'connected'],
      [30, 'cannot-save'],
    ],
  ],
  [
    'the end is said at once',
    [
      [5, down],
      [5.2, { status: 'ended' }],
    ],
    [[5.2, 'ended']],
  ],
])('[UI40] %s', (_, moments, said) => {
  expect(tell(moments, 40 < (moments.at(-1)?.[0] ?? 0) ? 80 : 40).said).toEqual(said);
});

const flapping = Array.from({ length: 24 }, (_, at): readonly Moment[] => [
  [10 + at * 10, down],
  [13 + at * 10, up],
]).flat();

test('[UI41] a line that is gone for three seconds in every ten is said once to whoever listens', () => {
  const { said, told } = tell(flapping, 300);
  expect(told).toEqual([10.7]);
  expect(said).toEqual([
    [10.7, 'reconnecting'],
    [13, 'connected'],
    [20, 'unsteady'],
    [253, 'connected'],
  ]);
});

test('[UI41] one that stays away after that is being had again, and said anew once it was steady', () => {
  const { said, told } = tell([...flapping.slice(0, 4), [30, down], [50, up], [70, down]], 75);
  expect(said.slice(2)).toEqual([
    [20, 'unsteady'],
    [40, 'reconnecting'],
    [50, 'unsteady'],
    [60, 'connected'],
    [70.7, 'reconnecting'],
  ]);
  expect(told).toEqual([10.7, 70.7]);
});
