// Coming in, being named, leaving: rules on the people of a session.
import { demand, demandOpen, isInSerialRound } from './agenda.ts';
import type { FacilitatorId, ParticipantId } from './ids.ts';
import { limits } from './limits.ts';
import { type Facilitator, type Participant, present, toUniqueName } from './person.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';

export interface Newcomer {
  readonly id: ParticipantId;
  readonly name: string;
  readonly city: string;
  readonly language: string;
  readonly role: Participant['role'];
}

export function participantOf(session: Session, id: string): Participant {
  const found = session.participants.find((participant) => participant.id === id);
  if (!found || found.removedAt !== null) throw new Refusal('participant/not-found');
  return found;
}

/** The same session when nothing is different: what changes nothing is told to nobody. */
function replace(session: Session, changed: Participant): Session {
  const before = session.participants.find(({ id }) => id === changed.id);
  if (JSON.stringify(before) === JSON.stringify(changed)) return session;
  return {
    ...session,
    participants: session.participants.map((participant) =>
      participant.id === changed.id ? changed : participant,
    ),
  };
}

/** [PA1] [PA2] Adds a person under a name nobody of their city has yet. Refuses session/closed, door/locked, participant/unknown-city, participant/session-full. */
export function join(session: Session, newcomer: Newcomer, nowMs: number): Session {
  demandOpen(session);
  if (!session.cities.some(({ name }) => name === newcomer.city)) {
    throw new Refusal('participant/unknown-city', undefined, [
      { path: 'city', message: `one of ${session.cities.map(({ name }) => name).join(', ')}` },
    ]);
  }
  // [PA12] Whoever facilitates has a key of their own.
  if (session.doorLockedAt !== null && newcomer.role === 'participant') {
    throw new Refusal('door/locked');
  }
  const here = present(session.participants);
  const isFull =
    here.length >= limits.participants || session.participants.length >= limits.participantsEver;
  if (isFull) throw new Refusal('participant/session-full');
  const participant: Participant = {
    ...newcomer,
    name: toUniqueName(newcomer.name, newcomer.city, here),
    joinedAt: new Date(nowMs).toISOString(),
    removedAt: null,
    checkIn: null,
  };
  return seatNewcomer(
    { ...session, participants: [...session.participants, participant] },
    participant,
  );
}

/** In a serial round everybody sits at the table in turn, newcomers too. */
function seatNewcomer(session: Session, { id }: Participant): Session {
  if (!isInSerialRound(session)) return session;
  return {
    ...session,
    tables: session.tables.map((table) =>
      table.challengeId === session.focus ? { ...table, seats: [...table.seats, id] } : table,
    ),
  };
}

/** [PA3] Oneself or a facilitator gives another name. */
export function rename(session: Session, id: ParticipantId, wanted: string): Session {
  const participant = participantOf(session, id);
  const others = present(session.participants).filter((other) => other.id !== id);
  return replace(session, { ...participant, name: toUniqueName(wanted, participant.city, others) });
}

export function chooseLanguage(session: Session, id: ParticipantId, language: string): Session {
  return replace(session, { ...participantOf(session, id), language });
}

/** [PA4] [PA7] Takes a person out: off their seat and off the roster. Their words and promises keep their name. */
export function remove(session: Session, id: ParticipantId, nowMs: number): Session {
  const participant = participantOf(session, id);
  const facilitators = session.facilitators.filter(({ participantId }) => participantId !== id);
  if (facilitators.length === 0) throw new Refusal('facilitator/last-one');
  const without = replace(session, { ...participant, removedAt: new Date(nowMs).toISOString() });
  return {
    ...without,
    facilitators,
    tables: without.tables.map((table) => ({
      ...table,
      seats: table.seats.filter((seat) => seat !== id),
    })),
  };
}

/** [PA5] Answers the show of hands of the check-in; a later answer replaces an earlier one. */
export function answerCheckIn(
  session: Session,
  id: ParticipantId,
  answer: NonNullable<Participant['checkIn']>,
): Session {
  demand(session, 'check-in');
  return replace(session, { ...participantOf(session, id), checkIn: answer });
}

export function facilitatorOf(session: Session, id: string): Facilitator {
  const found = session.facilitators.find((facilitator) => facilitator.id === id);
  if (!found) throw new Refusal('facilitator/not-found');
  return found;
}

export function invite(session: Session, id: FacilitatorId, nowMs: number): Session {
  const invited: Facilitator = {
    id,
    participantId: null,
    invitedAt: new Date(nowMs).toISOString(),
  };
  return { ...session, facilitators: [...session.facilitators, invited] };
}

/** [PA6] A facilitator says who they are and joins the roster; said again, it renames them. */
export function introduce(
  session: Session,
  id: FacilitatorId,
  newcomer: Newcomer,
  nowMs: number,
): Session {
  const facilitator = facilitatorOf(session, id);
  if (facilitator.participantId) return rename(session, facilitator.participantId, newcomer.name);
  const withPerson = join(session, newcomer, nowMs);
  return {
    ...withPerson,
    facilitators: withPerson.facilitators.map((other) =>
      other.id === id ? { ...other, participantId: newcomer.id } : other,
    ),
  };
}

/** [PA7] Ends a facilitator's link. The last one stays: an evening without a facilitator cannot go on. */
export function withdrawFacilitator(session: Session, id: FacilitatorId): Session {
  facilitatorOf(session, id);
  if (session.facilitators.length === 1) throw new Refusal('facilitator/last-one');
  return { ...session, facilitators: session.facilitators.filter((other) => other.id !== id) };
}
