// Dates and lists as a reader writes them, whatever the machine's own country is.
import { expect, test } from 'vitest';
import { createFormats } from '../../../../client/state/formats.ts';
import { localMoment } from '../../../../server/export/times.ts';

const at = '2026-11-26T08:00:00.000Z';
const whole = { dateStyle: 'long', timeStyle: 'short' } as const;

test.each([
  ['en', '26 November 2026 at 09:00'],
  ['sv', '26 november 2026 kl. 09:00'],
  ['ja', '2026年11月26日 9:00'],
])('[UI105] on a screen in %s: %s', (language, said) => {
  expect(createFormats(language).date(at, whole, 'Europe/Stockholm')).toBe(said);
});

test.each([
  ['en', '26 Nov 2026, 09:00'],
  ['en-US', 'Nov 26, 2026, 09:00'],
  ['sv', '26 nov. 2026 09:00'],
])('[UI105] in a file in %s: %s', (language, said) => {
  expect(localMoment(at, { timeZone: 'Europe/Stockholm' }, language)).toBe(said);
});

test.each([
  ['en', ['A', 'B', 'C'], 'A, B and C'],
  ['sv', ['A', 'B'], 'A och B'],
  ['ja', ['ウメオ', '鎌倉'], 'ウメオと鎌倉'],
  ['ja', ['A', 'B', 'C'], 'A、B、C'],
])('[UI105] a list in %s: %j is “%s”', (language, items, said) => {
  expect(createFormats(language).list(items)).toBe(said);
});
