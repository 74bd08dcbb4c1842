// Undoing an act of taking people back: precisely what it put away comes back, each where it stood. What others did
// meanwhile holds: a seat taken elsewhere, another choice, a name in use, a challenge that is gone.
import { isInSerialRound, seatEverybody } from './agenda.ts';
import { handOn } from './hand-on.ts';
import type { TakeBackId } from './ids.ts';
import { type Participant, present, toUniqueName } from './person.ts';
import { type PutAway, putIn } from './put-away.ts';
import { unnamed } from './put-away-theirs.ts';
import { Refusal } from './refusal.ts';
import { seatOf } from './seating.ts';
import type { Session } from './session.ts';
import { votesLeft } from './support.ts';

/** [PA11] Brings back everybody and everything of one act. Refuses take-back/not-found, also once it was undone. */
export function bringBack(session: Session, id: TakeBackId): Session {
  const away = (session.away ?? []).find((one) => one.id === id);
  if (!away) throw new Refusal('take-back/not-found');
  const undone: Session = {
    ...session,
    takeBacks: session.takeBacks.filter((one) => one.id !== id),
    away: (session.away ?? []).filter((one) => one.id !== id),
  };
  const stage = [withPeople, withChallenges, withSeats, withTurn];
  const staged = stage.reduce((before, step) => step(before, away), undone);
  const handed = handOn(staged, away);
  return withVotes(withSaid(handed.session, handed.away), handed.away);
}

function withPeople(session: Session, { id, removed }: PutAway): Session {
  const returning = new Set<string>(removed);
  const here = present(session.participants);
  const back = (person: Participant): Participant => {
    if (person.takenBack !== id) return person;
    const { takenBack: _, ...free } = person;
    if (!returning.has(person.id)) return free;
    const returned = { ...free, name: toUniqueName(free.name, free.city, here), removedAt: null };
    here.push(returned);
    return returned;
  };
  return { ...session, participants: session.participants.map(back) };
}

/** A challenge that was given another name meanwhile keeps it. */
function withChallenges(session: Session, away: PutAway): Session {
  const names = new Map(away.unnamed.map((challenge) => [challenge.id, challenge]));
  const named = session.challenges.map((challenge) => {
    const before = names.get(challenge.id);
    return before && challenge.title === unnamed && challenge.question === unnamed
      ? before
      : challenge;
  });
  return {
    ...session,
    challenges: putIn(named, away.challenges),
    tables: putIn(
      session.tables,
      away.tables.map(({ at, item }) => ({ at, item: { ...item, seats: [] } })),
    ),
  };
}

/** Seats and choices come back where nothing stands against them by now. */
function withSeats(session: Session, away: PutAway): Session {
  const here = new Set<string>(present(session.participants).map(({ id }) => id));
  const mayReturn = (id: string) => here.has(id) && seatOf(session, id) === null;
  const seats = new Map([
    ...away.seats.map(({ tableId, kept }) => [tableId, kept] as const),
    ...away.tables.map(
      ({ item }) => [item.id, item.seats.map((seat, at) => ({ at, item: seat }))] as const,
    ),
  ]);
  const chosen = new Map(away.chosen.map(({ tableId, ideaId }) => [tableId, ideaId]));
  return {
    ...session,
    tables: session.tables.map((table) => ({
      ...table,
      seats: putIn(
        table.seats,
        (seats.get(table.id) ?? []).filter(({ item }) => mayReturn(item)),
      ),
      chosen: table.chosen ?? chosen.get(table.id) ?? null,
    })),
  };
}

/** The turn comes back while everybody is still in the same stay of the same step, and looks at what came next then. */
function withTurn(session: Session, { turn }: PutAway): Session {
  const isUntouched =
    turn !== null && session.focus === turn.to && session.visits.length === turn.visits;
  const turned = isUntouched ? { ...session, focus: turn.from, timer: turn.timer } : session;
  return isInSerialRound(turned) ? seatEverybody(turned) : turned;
}

function withSaid(session: Session, away: PutAway): Session {
  const challenges = new Set<string>(session.challenges.map(({ id }) => id));
  const stands = ({ item }: { readonly item: { readonly challengeId: string } }) =>
    challenges.has(item.challengeId);
  return {
    ...session,
    reports: putIn(session.reports, away.reports),
    questions: putIn(session.questions, away.questions.filter(stands)),
    commitments: putIn(session.commitments, away.commitments.filter(stands)),
  };
}

/** Whoever has given a freed vote to something else keeps that one. */
function withVotes(session: Session, { votes }: PutAway): Session {
  const tables = new Set<string>(session.tables.map(({ id }) => id));
  const left = new Map<string, number>();
  const returning = votes.filter(({ item: { participantId, tableId } }) => {
    const free = left.get(participantId) ?? votesLeft(session, participantId);
    if (!tables.has(tableId) || free <= 0) return false;
    left.set(participantId, free - 1);
    return true;
  });
  return { ...session, votes: putIn(session.votes, returning) };
}
