// The outcome of an evening, at any time and not only at the end: everything in one object, formats elsewhere.
import { plannedTimes } from '../../shared/model/agenda.ts';
import type { Challenge } from '../../shared/model/challenge.ts';
import { ridesAcross, toFigures } from '../../shared/model/figures.ts';
import type { AuthoredIdea } from '../../shared/model/idea.ts';
import { toIsoMoment } from '../../shared/model/moment-format.ts';
import type {
  Outcome,
  OutcomeChallenge,
  OutcomeCommitment,
  OutcomeIdea,
  OutcomeStep,
} from '../../shared/model/outcome.ts';
import { outcomeFormat } from '../../shared/model/outcome.ts';
import { present } from '../../shared/model/person.ts';
import type { Session } from '../../shared/model/session.ts';
import type { Table } from '../../shared/model/table.ts';
import { briefDocument } from '../../shared/protocol/document-name.ts';
import { type AuthorOf, createAuthors } from './authors.ts';
import type { Documents } from './ports.ts';
import { readTableContent, type TableContent } from './table-content.ts';

/** Looks at every vote once, however many ideas there are. */
function createVoteCount(session: Session, table: Table): (ideaId: string) => OutcomeIdea['votes'] {
  const cityOf = new Map(session.participants.map(({ id, city }) => [id, city]));
  const citiesOf = new Map<string, (string | undefined)[]>();
  for (const { tableId, ideaId, participantId } of session.votes) {
    if (tableId !== table.id) continue;
    const cities = citiesOf.get(ideaId) ?? [];
    citiesOf.set(ideaId, cities);
    cities.push(cityOf.get(participantId));
  }
  return (ideaId) => {
    const cities = citiesOf.get(ideaId) ?? [];
    const countIn = (name: string) => cities.filter((city) => city === name).length;
    return {
      total: cities.length,
      byCity: Object.fromEntries(session.cities.map(({ name }) => [name, countIn(name)])),
    };
  };
}

function toIdeas(session: Session, table: Table, ideas: readonly AuthoredIdea[]): OutcomeIdea[] {
  const across = new Set(ridesAcross(ideas).map(({ id }) => id));
  const votesFor = createVoteCount(session, table);
  return ideas.map(({ groupId, createdAtMs, ...idea }) => ({
    ...idea,
    acrossBorder: across.has(idea.id),
    group: groupId,
    votes: votesFor(idea.id),
    createdAt: createdAtMs === null ? null : toIsoMoment(createdAtMs),
  }));
}

function toChallenge(
  session: Session,
  { presenterId: _, ...challenge }: Challenge,
  brief: unknown,
  tables: ReadonlyMap<Table, TableContent>,
  authorOf: AuthorOf,
): OutcomeChallenge {
  return {
    ...challenge,
    brief,
    questions: session.questions
      .filter(({ challengeId }) => challengeId === challenge.id)
      .map(({ text, participantId, answeredAt }) => ({
        text,
        by: authorOf(participantId),
        answered: answeredAt !== null,
      })),
    tables: [...tables]
      .filter(([{ challengeId }]) => challengeId === challenge.id)
      .map(([table, content]) => ({
        id: table.id,
        ideas: toIdeas(session, table, content.ideas),
        groups: content.groups,
        chosen: table.chosen,
        statement: content.statement,
        seats: table.seats,
      })),
  };
}

function toSteps(session: Session): OutcomeStep[] {
  const planned = session.startsAt
    ? plannedTimes(session.steps, Date.parse(session.startsAt))
    : null;
  return session.steps.map(({ id, kind, title, minutes }) => {
    const atMs = planned?.get(id);
    return {
      id,
      kind,
      title: title ?? null,
      minutes,
      plannedAt: atMs === undefined ? null : toIsoMoment(atMs),
      actual: session.visits
        .filter(({ stepId }) => stepId === id)
        .map(({ startedAt, endedAt }) => ({ startedAt, endedAt })),
    };
  });
}

function toCommitments(
  session: Session,
  ideas: readonly AuthoredIdea[],
  authorOf: AuthorOf,
): OutcomeCommitment[] {
  // Of two under one id, the first.
  const textOf = new Map([...ideas].reverse().map(({ id, text }) => [id, text]));
  return session.commitments.map((commitment) => {
    const author = authorOf(commitment.participantId);
    const challenge = session.challenges.find(({ id }) => id === commitment.challengeId);
    return {
      id: commitment.id,
      who: author.name,
      participantId: commitment.participantId,
      city: author.city,
      what: commitment.what,
      kind: commitment.kind,
      to: {
        challengeId: commitment.challengeId,
        challenge: challenge?.title ?? '',
        ideaId: commitment.ideaId,
        idea: textOf.get(commitment.ideaId ?? '') ?? null,
      },
      by: commitment.by,
      madeAt: commitment.madeAt,
    };
  });
}

/**
 * [OU1] Reads every table and brief of the session, one after the other: together they may be large. What facilitators
 * put away, by idea or with its author, is left out.
 */
export async function toOutcome(documents: Documents, session: Session): Promise<Outcome> {
  const authorOf = createAuthors(session);
  const contents: [Table, TableContent][] = [];
  for (const table of session.tables)
    contents.push([table, await readTableContent(documents, session, table.id, authorOf)]);
  const briefs: unknown[] = [];
  for (const { id } of session.challenges)
    briefs.push(await documents.readBriefDocument(briefDocument(id)));
  const tables = new Map(contents);
  const ideasOfTables = contents.map(([, { ideas }]) => ideas);
  const { id, code, title, template, order, startsAt, createdAt, closedAt } = session;
  const participants = present(session.participants);
  return {
    format: outcomeFormat,
    session: { id, code, title, template, order, startsAt, createdAt, closedAt },
    cities: session.cities,
    steps: toSteps(session),
    participants: participants.map(({ id, name, city, language }) => ({
      id,
      name,
      city,
      language,
    })),
    challenges: session.challenges.map((challenge, index) =>
      toChallenge(session, challenge, briefs[index] ?? null, tables, authorOf),
    ),
    reports: session.reports.map(({ title, text, participantId }) => ({
      title,
      text,
      by: authorOf(participantId),
    })),
    commitments: toCommitments(session, ideasOfTables.flat(), authorOf),
    figures: toFigures(
      session.cities.map(({ name }) => name),
      session.participants,
      ideasOfTables,
      session.commitments,
    ),
  };
}
