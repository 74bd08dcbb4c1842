// Everything of an evening besides ideas and promises, as rows: who, where, when, what was asked and told, how many.
import { toSpokenCode } from '../../shared/model/code.ts';
import type { CityFigures } from '../../shared/model/figures.ts';
import { toIsoMoment } from '../../shared/model/moment-format.ts';
import type { Outcome, OutcomeChallenge, OutcomeStep } from '../../shared/model/outcome.ts';
import { minuteMs } from '../../shared/model/time.ts';
import type { Row } from './csv-cells.ts';
import { briefToText } from './rich-text-plain.ts';
import { type ExportWords, stepWord } from './words/words-of.ts';

const counted = [
  'participants',
  'ideas',
  'ridesOn',
  'ridesAcrossBorders',
  'commitments',
] as const satisfies readonly (keyof CityFigures)[];

/** The evening itself, its cities and its people with the table they sat at. */
export function sessionRows(outcome: Outcome, words: ExportWords): Row[] {
  const { session, cities, participants, challenges } = outcome;
  const seatOf = (id: string) =>
    challenges.find(({ tables }) => tables.some(({ seats }) => seats.includes(id)))?.title ?? '';
  return [
    {
      record: words.session,
      text: session.title,
      at: session.startsAt ?? '',
      until: session.closedAt ?? '',
      id: toSpokenCode(session.code),
    },
    ...cities.map(({ name, country, timeZone, language }) => ({
      record: words.city,
      city: name,
      kind: country,
      text: timeZone,
      language,
    })),
    ...participants.map(({ id, name, city, language }) => ({
      record: words.participants,
      person: name,
      city,
      language,
      challenge: seatOf(id),
      id,
    })),
  ];
}

function toStepRows(step: OutcomeStep, words: ExportWords): Row[] {
  const text = step.title ?? stepWord(words, step.kind);
  const endsAt =
    step.plannedAt && toIsoMoment(Date.parse(step.plannedAt) + step.minutes * minuteMs);
  const planned = {
    record: words.step,
    kind: words.planned,
    text,
    number: step.minutes,
    at: step.plannedAt ?? '',
    until: endsAt ?? '',
    id: step.id,
  };
  const stays = step.actual.map(({ startedAt, endedAt }) => ({
    record: words.step,
    kind: words.actual,
    text,
    at: startedAt,
    until: endedAt ?? '',
    id: step.id,
  }));
  return [planned, ...stays];
}

/** The plan of every step, and every stay in it. */
export const stepRows = ({ steps }: Outcome, words: ExportWords): Row[] =>
  steps.flatMap((step) => toStepRows(step, words));

function toChallengeRows(challenge: OutcomeChallenge, words: ExportWords): Row[] {
  const { id, title, question, presenter, city, brief, questions, tables } = challenge;
  const text = briefToText(brief);
  return [
    { record: words.challenge, challenge: title, text: question, person: presenter, city, id },
    ...(text ? [{ record: words.brief, challenge: title, text, id }] : []),
    ...questions.map((asked) => ({
      record: words.questions,
      challenge: title,
      kind: asked.answered ? words.answered : '',
      text: asked.text,
      person: asked.by.name,
      city: asked.by.city,
    })),
    ...tables
      .filter(({ statement }) => statement !== '')
      .map((table) => ({
        record: words.statement,
        challenge: title,
        text: table.statement,
        id: table.id,
      })),
  ];
}

/** Challenges with their briefs, questions and statements, and the reports on earlier ones. */
export function challengeRows({ challenges, reports }: Outcome, words: ExportWords): Row[] {
  return [
    ...challenges.flatMap((challenge) => toChallengeRows(challenge, words)),
    ...reports.map(({ title, text, by }) => ({
      record: words.reports,
      challenge: title,
      text,
      person: by.name,
      city: by.city,
    })),
  ];
}

/** What was counted, for all and for every city. */
export const figureRows = ({ figures }: Outcome, words: ExportWords): Row[] =>
  counted.flatMap((key) => [
    { record: words.figures, text: words[key], city: words.total, number: figures[key] },
    ...Object.entries(figures.perCity).map(([city, ofCity]) => ({
      record: words.figures,
      text: words[key],
      city,
      number: ofCity[key],
    })),
  ]);
