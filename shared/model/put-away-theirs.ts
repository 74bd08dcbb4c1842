// A session without anything of some people, and what was taken out of it. A challenge at whose table others have
// written stays for their words: only its own words go.
import type { Challenge } from './challenge.ts';
import type { TableId } from './ids.ts';
import { giveTurn } from './pitching.ts';
import { type PutAway, takeOut } from './put-away.ts';
import type { Session } from './session.ts';
import type { TableWords } from './table-words.ts';

/** What a challenge is called whose words were put away while others work on it. */
export const unnamed = '…';

type Things = Omit<PutAway, 'id' | 'removed'>;
type Words = ReadonlyMap<TableId, TableWords>;
type People = ReadonlySet<string | null>;

/** [PA10] Whether somebody else has written at a table of the challenge, or promised something to it. */
function hasOthersWords(session: Session, { id }: Challenge, ours: People, words: Words): boolean {
  const isPromised = session.commitments.some(
    ({ challengeId, participantId }) => challengeId === id && !ours.has(participantId),
  );
  const isWritten = session.tables.some((table) => {
    const standing = words.get(table.id);
    if (table.challengeId !== id || !standing) return false;
    return (
      standing.ideas.some(({ authorId }) => !ours.has(authorId)) ||
      (standing.hasStatement && table.seats.some((seat) => !ours.has(seat)))
    );
  });
  return isPromised || isWritten;
}

const withoutName = (challenge: Challenge): Challenge => ({
  ...challenge,
  title: unnamed,
  question: unnamed,
  presenter: unnamed,
  presenterId: null,
});

function partTables(session: Session, gone: ReadonlySet<string>, ours: People, words: Words) {
  const isTheirs = (tableId: TableId, ideaId: string | null) =>
    words.get(tableId)?.ideas.some((idea) => idea.id === ideaId && ours.has(idea.authorId)) ??
    false;
  const { rest, kept } = takeOut(session.tables, ({ challengeId }) => gone.has(challengeId));
  const parted = rest.map((table) => ({
    table,
    seats: takeOut(table.seats, (seat) => ours.has(seat)),
    chosen: isTheirs(table.id, table.chosen) ? table.chosen : null,
  }));
  return {
    isTheirs,
    rest: parted.map(({ table, seats, chosen }) => ({
      ...table,
      seats: seats.rest,
      chosen: chosen === null ? table.chosen : null,
    })),
    kept,
    seats: parted.flatMap(({ table: { id }, seats: { kept: out } }) =>
      out.length > 0 ? [{ tableId: id, kept: out }] : [],
    ),
    chosen: parted.flatMap(({ table: { id }, chosen }) =>
      chosen === null ? [] : [{ tableId: id, ideaId: chosen }],
    ),
  };
}

/** The turn goes to whoever stands next, when it was at a challenge that goes. */
function passTurn(before: Session, without: Session): { session: Session; turn: Things['turn'] } {
  const { focus: from, timer, visits } = before;
  const isGone = from !== null && !without.challenges.some(({ id }) => id === from);
  if (!isGone) return { session: without, turn: null };
  const at = before.challenges.findIndex(({ id }) => id === from);
  const later = without.challenges.filter(
    ({ id }) => before.challenges.findIndex((challenge) => challenge.id === id) > at,
  );
  const to = (later[0] ?? without.challenges.at(-1))?.id ?? null;
  return { session: giveTurn(without, to), turn: { from, to, timer, visits: visits.length } };
}

export function toWithout(
  session: Session,
  ours: People,
  words: Words,
): { readonly session: Session; readonly things: Things } {
  const theirs = session.challenges.filter(({ presenterId }) => ours.has(presenterId));
  const stay = theirs.filter((challenge) => hasOthersWords(session, challenge, ours, words));
  const challenges = takeOut(
    session.challenges,
    (challenge) => theirs.includes(challenge) && !stay.includes(challenge),
  );
  const gone = new Set<string>(challenges.kept.map(({ item }) => item.id));
  const tables = partTables(session, gone, ours, words);
  const goneTables = new Set<string>(tables.kept.map(({ item }) => item.id));
  const isSaid = (said: { participantId: string; challengeId: string }) =>
    ours.has(said.participantId) || gone.has(said.challengeId);
  const questions = takeOut(session.questions, isSaid);
  const commitments = takeOut(session.commitments, isSaid);
  const reports = takeOut(session.reports, ({ participantId }) => ours.has(participantId));
  const votes = takeOut(
    session.votes,
    ({ participantId, tableId, ideaId }) =>
      ours.has(participantId) || goneTables.has(tableId) || tables.isTheirs(tableId, ideaId),
  );
  const without: Session = {
    ...session,
    challenges: challenges.rest.map((one) => (stay.includes(one) ? withoutName(one) : one)),
    tables: tables.rest,
    questions: questions.rest,
    reports: reports.rest,
    commitments: commitments.rest,
    votes: votes.rest,
  };
  const { session: passed, turn } = passTurn(session, without);
  return {
    session: passed,
    things: {
      seats: tables.seats,
      chosen: tables.chosen,
      unnamed: stay,
      challenges: challenges.kept,
      tables: tables.kept,
      questions: questions.kept,
      reports: reports.kept,
      commitments: commitments.kept,
      votes: votes.kept,
      turn,
    },
  };
}
