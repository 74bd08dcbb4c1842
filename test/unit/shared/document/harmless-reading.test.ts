// What no single value takes away: moments, zones, languages and threads as no honest client writes them.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { toLanguageName } from '../../../../client/pieces/languages/language-name.ts';
import { toOfferedLanguage } from '../../../../client/pieces/languages/written-languages.ts';
import { createFormats } from '../../../../client/state/formats.ts';
import { localMoment, localTimes } from '../../../../server/export/times.ts';
import { readRichText } from '../../../../shared/document/rich-text-reading.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea, moveIdea } from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';
import {
  createMomentFormat,
  isMoment,
  toIsoMoment,
} from '../../../../shared/model/moment-format.ts';
import { type Thread, toThreads } from '../../../../shared/model/threads.ts';
import { hourIn, moment } from '../../../../shared/model/time.ts';
import { richTextSchema } from '../../../support/editor-view.ts';
import { oddTexts } from '../../../support/odd-texts.ts';
import { readFile } from '../../../support/outcome-files.ts';
import { createSampleOutcome } from '../../../support/sample-outcome.ts';

const none = [8.64e15 + 1, -8.64e15 - 1, Number.NaN, Number.POSITIVE_INFINITY, 1e308];
const nowhere = 'Mars/Olympus';

describe('moments', () => {
  test('[OU10] what is no moment is told as unknown, and the others as they are', () => {
    expect(none.some(isMoment)).toBe(false);
    expect(none.map(toIsoMoment)).toEqual(none.map(() => null));
    expect(toIsoMoment(8.64e15)).toBe('+275760-09-13T00:00:00.000Z');
    const format = createMomentFormat('en', { timeStyle: 'short', hourCycle: 'h23' }, 'Asia/Tokyo');
    expect([...none, 0].map(format)).toEqual([...none.map(() => '—'), '09:00']);
    expect(localMoment('never', { timeZone: 'Asia/Tokyo' }, 'sv')).toBe('—');
    expect(hourIn('Asia/Tokyo', Number.NaN)).toBe(0);
  });

  test('[OU10] a zone that this machine does not know is told on the clock of UTC', () => {
    const at = '2026-11-26T10:00:00.000Z';
    const city = { name: 'Kolonin', country: 'SE', timeZone: nowhere, language: 'sv' };
    expect(localTimes(at, [city], 'en')).toBe('10:00 UTC Kolonin');
    expect(createFormats('en').date(at, { timeStyle: 'short' }, nowhere)).toBe('10:00 UTC');
    expect(hourIn(nowhere, Date.parse(at))).toBe(10);
  });

  test('[OU10] an outcome with such moments and zones is written in every format', async () => {
    const outcome = createSampleOutcome();
    const odd = {
      ...outcome,
      session: { ...outcome.session, startsAt: 'never', closedAt: '' },
      cities: outcome.cities.map((city) => ({ ...city, timeZone: nowhere })),
      steps: outcome.steps.map((step) => ({
        ...step,
        plannedAt: 'never',
        actual: [{ startedAt: 'then', endedAt: '+999999-01-01T00:00:00Z' }],
      })),
    };
    for (const extension of ['json', 'md', 'csv', 'ideas.csv', 'commitments.csv'])
      expect(await readFile(odd, extension)).toContain('\n');
  });

  test('[OU10] a moment outside the years of four digits is refused, also by its offset', () => {
    const isTaken = (text: string) => moment.safeParse(text).success;
    expect(isTaken('9999-12-31T23:59:59-23:59')).toBe(false);
    expect(isTaken('0000-01-01T00:00:00+14:00')).toBe(false);
    expect(isTaken('9999-12-31T23:59:59Z')).toBe(true);
  });
});

test('[OU10] a language without a name is told by its tag', () => {
  expect(toLanguageName('en-u-nu-latn', 'en')).toBe('English');
  expect(toLanguageName('sv', 'sv')).toBe('Svenska');
  expect(toOfferedLanguage('x-privat')).toBeNull();
});

test('[OU8] thousands of ideas that ride on one another in a row are told, each once', () => {
  const count = 20_000;
  const ideas = Array.from({ length: count }, (_, at) => ({
    id: `i${at}`,
    ridesOn: at === 0 ? null : `i${at - 1}`,
  }));
  const levels: string[][] = [];
  function note(threads: readonly Thread<(typeof ideas)[number]>[], depth: number): void {
    for (const { idea, riders } of threads) {
      levels[depth] = [...(depth < 12 ? (levels[depth] ?? []) : []), idea.id];
      note(riders, depth + 1);
    }
  }
  const threads = toThreads(ideas);
  note(threads, 0);
  expect(levels).toHaveLength(13);
  let deepest = threads;
  for (let depth = 0; depth < 12; depth += 1) deepest = [...(deepest[0]?.riders ?? [])];
  expect(deepest.map(({ idea }) => idea.id)).toEqual(ideas.slice(12).map(({ id }) => id));
});

test('[OU10] an idea whose moment or place is none is told with the others, and comes last', () => {
  const table = openTable(new Y.Doc());
  const idea = { text: 'Ljus', language: 'sv', kind: 'solution' } as const;
  for (const [at, createdAtMs] of [...none, 5].entries())
    addIdea(table, { ...idea, id: `i${at}`, createdAtMs }, null);
  for (const at of [1e308, Number.NaN, 1_000_001]) moveIdea(table, 'i5', { x: at, y: 0 }, null);
  const { ideas } = readTable(table);
  expect(ideas.map(({ id, createdAtMs, place }) => [id, createdAtMs, place])).toEqual([
    ['i5', 5, null],
    ...none.map((_, at) => [`i${at}`, null, null]),
  ]);
});

test.each(oddTexts)('[DO20] %s is read as what the schema takes', (_, plant, words) => {
  const fragment = new Y.Doc().getXmlFragment('brief');
  plant(fragment);
  const node = richTextSchema.nodeFromJSON(readRichText(fragment));
  node.check();
  for (const word of words) expect(node.textContent).toContain(word);
});
