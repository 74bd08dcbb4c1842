// The outcome as tables for a spreadsheet: a byte order mark for Japanese, formulas defused, one header row.
import { stringify } from 'csv-stringify/sync';
import type {
  Outcome,
  OutcomeChallenge,
  OutcomeCommitment,
  OutcomeIdea,
} from '../../shared/model/outcome.ts';
import type { OutcomeFormat } from '../workshop/ports.ts';
import { type ExportWords, wordsOf } from './words/words-of.ts';

type Row = Readonly<Record<string, string | number>>;
interface Column {
  readonly key: string;
  readonly header: string;
}

function toIdeaRow(
  words: ExportWords,
  cityNames: readonly string[],
  challenge: OutcomeChallenge,
  idea: OutcomeIdea,
): Row {
  const [table] = challenge.tables.filter(({ ideas }) => ideas.includes(idea));
  const group = table?.groups.find(({ id }) => id === idea.group);
  const riddenOn = table?.ideas.find(({ id }) => id === idea.ridesOn);
  return {
    record: words.idea,
    challenge: challenge.title,
    kind: words[idea.kind],
    text: idea.text,
    language: idea.language,
    person: idea.author.name || words.facilitator,
    city: idea.author.city,
    ridesOn: riddenOn?.text ?? '',
    acrossBorder: idea.acrossBorder ? words.yes : '',
    group: group?.title ?? '',
    chosen: table?.chosen === idea.id ? words.yes : '',
    votes: idea.votes.total,
    ...Object.fromEntries(cityNames.map((name) => [`votes ${name}`, idea.votes.byCity[name] ?? 0])),
    at: idea.createdAt,
    id: idea.id,
  };
}

function toCommitmentRow(words: ExportWords, commitment: OutcomeCommitment): Row {
  return {
    record: words.commitments,
    challenge: commitment.to.challenge,
    kind: words[commitment.kind],
    text: commitment.what,
    person: commitment.who,
    city: commitment.city,
    ridesOn: commitment.to.idea ?? '',
    by: commitment.by ?? '',
    at: commitment.madeAt,
    id: commitment.id,
  };
}

function ideaRows(outcome: Outcome, words: ExportWords): Row[] {
  const cityNames = outcome.cities.map(({ name }) => name);
  return outcome.challenges.flatMap((challenge) =>
    challenge.tables.flatMap(({ ideas }) =>
      ideas.map((idea) => toIdeaRow(words, cityNames, challenge, idea)),
    ),
  );
}

const commitmentRows = (outcome: Outcome, words: ExportWords) =>
  outcome.commitments.map((commitment) => toCommitmentRow(words, commitment));

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
  { key: 'who', header: words.who },
  { key: 'city', header: words.city },
  { key: 'kind', header: words.kind },
  { key: 'text', header: words.what },
  { key: 'challenge', header: words.challenge },
  { key: 'ridesOn', header: words.idea },
  { key: 'by', header: words.by },
  { key: 'at', header: words.madeAt },
  { key: 'id', header: 'id' },
];

/** Cells that a spreadsheet would calculate are put behind an apostrophe, also after leading white space. */
function defuse(cell: string): string {
  return /^[\s\u00A0\u3000]+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) ? `'${cell}` : cell;
}

function toCsv(columns: readonly Column[], rows: readonly Row[]): Uint8Array {
  const text = stringify(
    rows.map((row) => ({ ...row, who: row.person ?? '' })),
    {
      bom: true,
      header: true,
      columns: [...columns],
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { string: defuse },
    },
  );
  return new TextEncoder().encode(text);
}

const csv = (
  extension: string,
  toTable: (outcome: Outcome, words: ExportWords) => readonly [readonly Column[], readonly Row[]],
): OutcomeFormat => ({
  extension,
  mediaType: 'text/csv; charset=utf-8',
  write: async (outcome, language) => toCsv(...toTable(outcome, wordsOf(language))),
});

/** Ideas and promises in one sheet, told apart by the first column. */
export const everythingCsv = csv('csv', (outcome, words) => [
  [
    { key: 'record', header: words.record },
    ...ideaColumns(outcome, words).slice(0, -2),
    { key: 'by', header: words.by },
    { key: 'at', header: words.createdAt },
    { key: 'id', header: 'id' },
  ],
  [...ideaRows(outcome, words), ...commitmentRows(outcome, words)],
]);

export const ideasCsv = csv('ideas.csv', (outcome, words) => [
  ideaColumns(outcome, words),
  ideaRows(outcome, words),
]);

export const commitmentsCsv = csv('commitments.csv', (outcome, words) => [
  commitmentColumns(words),
  commitmentRows(outcome, words),
]);
