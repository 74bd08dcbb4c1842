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
import type { Documents } from './ports.ts';
import { authorOf, readTableContent, type TableContent } from './table-content.ts';

function toVotes(session: Session, table: Table, ideaId: string): OutcomeIdea['votes'] {
  const cityOf = new Map(session.participants.map(({ id, city }) => [id, city]));
  const votes = session.votes.filter((vote) => vote.tableId === table.id && vote.ideaId === ideaId);
  const countIn = (name: string) =>
    votes.filter(({ participantId }) => cityOf.get(participantId) === name).length;
  return {
    total: votes.length,
    byCity: Object.fromEntries(session.cities.map(({ name }) => [name, countIn(name)])),
  };
}

function toIdeas(session: Session, table: Table, ideas: readonly AuthoredIdea[]): OutcomeIdea[] {
  const across = new Set(ridesAcross(ideas).map(({ id }) => id));
  return ideas.map(({ groupId, createdAtMs, ...idea }) => ({
    ...idea,
    acrossBorder: across.has(idea.id),
    group: groupId,
    votes: toVotes(session, table, idea.id),
    createdAt: createdAtMs === null ? null : toIsoMoment(createdAtMs),
  }));
}

function toChallenge(
  session: Session,
  { presenterId: _, ...challenge }: Challenge,
  brief: unknown,
  tables: ReadonlyMap<Table, TableContent>,
): OutcomeChallenge {
  return {
    ...challenge,
    brief,
    questions: session.questions
      .filter(({ challengeId }) => challengeId === challenge.id)
      .map(({ text, participantId, answeredAt }) => ({
        text,
        by: authorOf(session, participantId),
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

function toCommitments(session: Session, ideas: readonly AuthoredIdea[]): OutcomeCommitment[] {
  return session.commitments.map((commitment) => {
    const author = authorOf(session, commitment.participantId);
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
        idea: ideas.find(({ id }) => id === commitment.ideaId)?.text ?? null,
      },
      by: commitment.by,
      madeAt: commitment.madeAt,
    };
  });
}

/** [OU1] Reads every table and brief of the session; ideas put away by a facilitator are left out. */
export async function toOutcome(documents: Documents, session: Session): Promise<Outcome> {
  const contents = await Promise.all(
    session.tables.map(async (table) => {
      return [table, await readTableContent(documents, session, table.id)] as const;
    }),
  );
  const briefs = await Promise.all(
    session.challenges.map(({ id }) => documents.readBriefDocument(briefDocument(id))),
  );
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
      toChallenge(session, challenge, briefs[index] ?? null, tables),
    ),
    reports: session.reports.map(({ title, text, participantId }) => ({
      title,
      text,
      by: authorOf(session, participantId),
    })),
    commitments: toCommitments(session, ideasOfTables.flat()),
    figures: toFigures(
      session.cities.map(({ name }) => name),
      session.participants,
      ideasOfTables,
      session.commitments,
    ),
  };
}
