// The chapters of the outcome in Markdown, each a list of blocks.
import type { City } from '../../shared/model/city.ts';
import { toSpokenCode } from '../../shared/model/code.ts';
import type { CityFigures } from '../../shared/model/figures.ts';
import type {
  Outcome,
  OutcomeChallenge,
  OutcomeCommitment,
  OutcomeStep,
  OutcomeTable,
} from '../../shared/model/outcome.ts';
import { ideaBlocks } from './markdown-ideas.ts';
import { escapeLine, escapeLines } from './markdown-text.ts';
import { briefToMarkdown } from './rich-text.ts';
import { localMoment, localTimes } from './times.ts';
import { type ExportWords, stepWord } from './words/words-of.ts';

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function tableOf(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Cities with the planned start on each one's own clock. */
export function citiesBlocks(outcome: Outcome, words: ExportWords, language: string): string[] {
  const { startsAt, closedAt, code } = outcome.session;
  const at = (moment: string | null, city: City) =>
    moment ? localMoment(moment, city, language) : words.notPlanned;
  const rows = outcome.cities.map((city) => [
    escapeLine(city.name),
    city.country,
    city.language,
    city.timeZone,
    at(startsAt, city),
    ...(closedAt ? [at(closedAt, city)] : []),
  ]);
  const header = [
    words.city,
    words.country,
    words.language,
    words.timeZone,
    words.startOf,
    ...(closedAt ? [words.closedAt] : []),
  ];
  return [`${words.code}: ${toSpokenCode(code)}`, `## ${words.cities}`, tableOf(header, rows)];
}

/** Everybody, city by city, with the language they write in. */
export function participantsBlocks(outcome: Outcome, words: ExportWords): string[] {
  const rows = outcome.participants.map(({ name, city, language }) => [
    escapeLine(name),
    escapeLine(city),
    escapeLine(language),
  ]);
  if (rows.length === 0) return [];
  const header = [words.who, words.city, words.language];
  return [`## ${words.participants}`, tableOf(header, rows)];
}

export function figuresBlocks({ figures }: Outcome, words: ExportWords): string[] {
  const counted = [
    'participants',
    'ideas',
    'ridesOn',
    'ridesAcrossBorders',
    'commitments',
  ] as const satisfies readonly (keyof CityFigures)[];
  const cities = Object.entries(figures.perCity);
  const rows = counted.map((key) => [
    words[key],
    figures[key],
    ...cities.map(([, ofCity]) => ofCity[key]),
  ]);
  const header = ['', words.total, ...cities.map(([name]) => escapeLine(name))];
  return [`## ${words.figures}`, tableOf(header, rows)];
}

export function stepsBlocks(outcome: Outcome, words: ExportWords, language: string): string[] {
  const times = (iso: string) => escapeLine(localTimes(iso, outcome.cities, language));
  const stay = ({ startedAt, endedAt }: OutcomeStep['actual'][number]) =>
    `${times(startedAt)} – ${endedAt ? times(endedAt) : words.goesOn}`;
  const rows = outcome.steps.map(({ kind, title, minutes, plannedAt, actual }) => [
    escapeLine(title ?? stepWord(words, kind)),
    `${minutes} ${words.minutes}`,
    plannedAt ? times(plannedAt) : '—',
    actual.map(stay).join('<br>') || words.notReached,
  ]);
  const header = [words.step, words.minutes, words.planned, words.actual];
  return [`## ${words.steps}`, tableOf(header, rows)];
}

export function reportsBlocks({ reports }: Outcome, words: ExportWords): string[] {
  if (reports.length === 0) return [];
  return [
    `## ${words.reports}`,
    ...reports.map(
      ({ title, text, by }) =>
        `**${escapeLine(title)}** — ${escapeLine(`${by.name}, ${by.city}`)}  \n${escapeLines(text)}`,
    ),
  ];
}

function promiseLine(commitment: OutcomeCommitment, words: ExportWords): string {
  const by = commitment.by ? `, ${words.by} ${commitment.by}` : '';
  const idea = commitment.to.idea ? ` (${words.idea}: ${escapeLine(commitment.to.idea)})` : '';
  const who = escapeLine(`${commitment.who}, ${commitment.city}`);
  return `- **${who}** — ${words[commitment.kind]}: ${escapeLine(commitment.what)}${idea}${by}`;
}

function promiseBlocks(
  challenge: OutcomeChallenge,
  commitments: readonly OutcomeCommitment[],
  words: ExportWords,
): string[] {
  const promises = commitments.filter(({ to }) => to.challengeId === challenge.id);
  const lines = promises.map((promise) => promiseLine(promise, words));
  return [`#### ${words.commitments}`, lines.join('\n') || words.noCommitments];
}

function questionBlocks({ questions }: OutcomeChallenge, words: ExportWords): string[] {
  if (questions.length === 0) return [];
  const lines = questions.map(({ text, by, answered }) => {
    const mark = answered ? ` (${words.answered})` : '';
    return `- ${escapeLine(text)} — ${escapeLine(`${by.name}, ${by.city}`)}${mark}`;
  });
  return [`#### ${words.questions}`, lines.join('\n')];
}

function seatsBlock({ seats }: OutcomeTable, outcome: Outcome, words: ExportWords): string[] {
  const names = outcome.participants.filter(({ id }) => seats.includes(id));
  if (names.length === 0) return [];
  return [`${words.seats}: ${names.map(({ name }) => escapeLine(name)).join(' · ')}`];
}

/** Promises to challenges that were taken back since: kept promises are still owed a mention. */
export function strayPromiseBlocks(outcome: Outcome, words: ExportWords): string[] {
  const known = new Set<string>(outcome.challenges.map(({ id }) => id));
  const strays = outcome.commitments.filter(({ to }) => !known.has(to.challengeId));
  if (strays.length === 0) return [];
  const lines = strays.map((promise) => promiseLine(promise, words));
  return [`## ${words.commitments}`, lines.join('\n')];
}

export function challengeBlocks(
  challenge: OutcomeChallenge,
  outcome: Outcome,
  words: ExportWords,
): string[] {
  const brief = briefToMarkdown(challenge.brief);
  const tables = challenge.tables.flatMap((table) => {
    const chosen = table.ideas.find(({ id }) => id === table.chosen);
    return [
      `#### ${words.theOneIdea}`,
      chosen
        ? `> ${escapeLine(chosen.text)} — ${escapeLine(`${chosen.author.name || words.facilitator}, ${chosen.author.city}`)}`
        : words.noIdeaChosen,
      ...(table.statement ? [`**${words.statement}**`, escapeLines(table.statement, '> ')] : []),
      `#### ${words.ideas} (${table.ideas.length})`,
      ...seatsBlock(table, outcome, words),
      ...ideaBlocks(table, words),
    ];
  });
  return [
    `### ${escapeLine(challenge.title)}`,
    `${words.presenter}: ${escapeLine(`${challenge.presenter}, ${challenge.city}`)}`,
    `**${words.question}:** ${escapeLine(challenge.question)}`,
    ...(brief ? [`#### ${words.brief}`, brief] : []),
    ...questionBlocks(challenge, words),
    ...tables,
    ...promiseBlocks(challenge, outcome.commitments, words),
  ];
}
