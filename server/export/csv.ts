// The outcome as tables for a spreadsheet, one header row each.
import type { Outcome } from '../../shared/model/outcome.ts';
import type { OutcomeFormat } from '../workshop/outcome-format.ts';
import { type Column, type Delimiter, type Row, toCsv } from './csv-cells.ts';
import { challengeRows, figureRows, sessionRows, stepRows } from './csv-facts.ts';
import { commitmentRows, ideaRows, readingRows } from './csv-ideas.ts';
import { type ExportWords, wordsOf } from './words/words-of.ts';

function ideaColumns(outcome: Outcome, words: ExportWords): Column[] {
  return [
    { key: 'challenge', header: words.challenge },
    { key: 'kind', header: words.kind },
    { key: 'text', header: words.idea },
    { key: 'language', header: words.language },
    { key: 'person', header: words.author },
    { key: 'city', header: words.city },
    { key: 'ridesOn', header: words.ridesOnIdea },
    { key: 'acrossBorder', header: words.acrossBorder },
    { key: 'group', header: words.group },
    { key: 'chosen', header: words.chosen },
    { key: 'votes', header: words.votes },
    ...outcome.cities.map(({ name }) => ({
      key: `votes ${name}`,
      header: `${words.votes}: ${name}`,
    })),
    { key: 'at', header: words.createdAt },
    { key: 'id', header: 'id' },
  ];
}

const commitmentColumns = (words: ExportWords): Column[] => [
  { key: 'person', header: words.who },
  { key: 'city', header: words.city },
  { key: 'kind', header: words.kind },
  { key: 'text', header: words.what },
  { key: 'challenge', header: words.challenge },
  { key: 'ridesOn', header: words.idea },
  { key: 'by', header: words.by },
  { key: 'at', header: words.madeAt },
  { key: 'id', header: 'id' },
];

function everyColumn(outcome: Outcome, words: ExportWords): Column[] {
  const headers: Readonly<Record<string, string>> = { text: words.what, person: words.who };
  return [
    { key: 'record', header: words.record },
    ...ideaColumns(outcome, words)
      .slice(0, -2)
      .map(({ key, header }) => ({ key, header: headers[key] ?? header })),
    { key: 'by', header: words.by },
    { key: 'number', header: words.number },
    { key: 'at', header: words.startedAt },
    { key: 'until', header: words.endedAt },
    { key: 'id', header: 'id' },
  ];
}

/** Where a comma parts the digits of a number, spreadsheets part cells by semicolons. */
const delimiterOf = (language: string): Delimiter =>
  new Intl.NumberFormat(language).format(0.5).includes(',') ? ';' : ',';

const csv = (
  extension: string,
  toTable: (outcome: Outcome, words: ExportWords) => readonly [readonly Column[], readonly Row[]],
): OutcomeFormat => ({
  extension,
  mediaType: 'text/csv; charset=utf-8',
  write: async (outcome, language) =>
    toCsv(...toTable(outcome, wordsOf(language)), delimiterOf(language)),
});

/** All facts in one sheet, told apart by the first column. */
export const everythingCsv = csv('csv', (outcome, words) => [
  everyColumn(outcome, words),
  [
    ...sessionRows(outcome, words),
    ...challengeRows(outcome, words),
    ...ideaRows(outcome, words),
    ...readingRows(outcome, words),
    ...commitmentRows(outcome, words),
    ...stepRows(outcome, words),
    ...figureRows(outcome, words),
  ],
]);

export const ideasCsv = csv('ideas.csv', (outcome, words) => [
  ideaColumns(outcome, words),
  ideaRows(outcome, words),
]);

export const commitmentsCsv = csv('commitments.csv', (outcome, words) => [
  commitmentColumns(words),
  commitmentRows(outcome, words),
]);
