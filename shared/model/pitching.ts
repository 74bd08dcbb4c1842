// Pitching: challenges come, are mended, take their turn. Every challenge has its table from the start.
import { currentStep, demandOpen, isInSerialRound, seatEverybody, turnMinutes } from './agenda.ts';
import type { Challenge, ChallengePlan } from './challenge.ts';
import type { ChallengeId, TableId } from './ids.ts';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import { factsOf } from './step.ts';
import { readyTimer } from './timer.ts';

export function challengeOf(session: Session, id: string): Challenge {
  const found = session.challenges.find((challenge) => challenge.id === id);
  if (!found) throw new Refusal('challenge/not-found');
  return found;
}

/** [CH1] Adds a challenge and its table. Refuses participant/unknown-city, challenge/too-many, session/closed. */
export function pitch(session: Session, challenge: Challenge, tableId: TableId): Session {
  demandOpen(session);
  demandCity(session, challenge.city);
  if (session.challenges.length >= limits.challenges) throw new Refusal('challenge/too-many');
  return {
    ...session,
    challenges: [...session.challenges, challenge],
    tables: [
      ...session.tables,
      { id: tableId, challengeId: challenge.id, seats: [], chosen: null, hiddenIdeas: [] },
    ],
    focus:
      session.focus === null && factsOf(currentStep(session).kind).turns === 'challenges'
        ? challenge.id
        : session.focus,
  };
}

/** [CH7] A guest pitches so many at a time, and so many in all: each has documents of its own. Refuses challenge/too-many-yours. */
export function pitchAsGuest(session: Session, challenge: Challenge, tableId: TableId): Session {
  const { presenterId } = challenge;
  const standing = session.challenges.filter((other) => other.presenterId === presenterId);
  const { pitches = 0 } = session.participants.find(({ id }) => id === presenterId) ?? {};
  const isEnough =
    standing.length >= limits.challengesPerPerson || pitches >= limits.pitchesPerPerson;
  if (isEnough) throw new Refusal('challenge/too-many-yours');
  const pitched = pitch(session, challenge, tableId);
  return {
    ...pitched,
    participants: session.participants.map((person) =>
      person.id === presenterId ? { ...person, pitches: pitches + 1 } : person,
    ),
  };
}

function demandCity(session: Session, city: string): void {
  if (session.cities.some(({ name }) => name === city)) return;
  throw new Refusal('participant/unknown-city', undefined, [
    { path: 'city', message: `one of ${session.cities.map(({ name }) => name).join(', ')}` },
  ]);
}

/** [CH2] Mends the words of a challenge. */
export function amendChallenge(
  session: Session,
  id: ChallengeId,
  changes: Partial<ChallengePlan>,
): Session {
  demandOpen(session);
  const before = challengeOf(session, id);
  const after = { ...before, ...changes };
  demandCity(session, after.city);
  return {
    ...session,
    challenges: session.challenges.map((challenge) => (challenge.id === id ? after : challenge)),
  };
}

/** [CH3] Takes a challenge away, as long as nobody has begun to work on it. Refuses step/not-now afterwards. */
export function withdrawChallenge(session: Session, id: ChallengeId): Session {
  demandOpen(session);
  challengeOf(session, id);
  if (hasWork(session, id)) throw new Refusal('step/not-now');
  const at = session.challenges.findIndex((challenge) => challenge.id === id);
  const challenges = session.challenges.filter((challenge) => challenge.id !== id);
  const without = {
    ...session,
    challenges,
    tables: session.tables.filter((table) => table.challengeId !== id),
    questions: session.questions.filter((question) => question.challengeId !== id),
  };
  // The turn goes to whoever would have been next.
  const next = challenges[at] ?? challenges.at(-1);
  return session.focus === id ? giveTurn(without, next?.id ?? null) : without;
}

function hasWork(session: Session, id: ChallengeId): boolean {
  const visited = new Set(session.visits.map(({ stepId }) => stepId));
  return (
    session.steps.some((step) => visited.has(step.id) && factsOf(step.kind).isWork) ||
    session.commitments.some(({ challengeId }) => challengeId === id)
  );
}

/** [CH4] Another place in the order of pitches, counted from 0. */
export function moveChallenge(session: Session, id: ChallengeId, to: number): Session {
  demandOpen(session);
  const moved = challengeOf(session, id);
  const others = session.challenges.filter((challenge) => challenge.id !== id);
  const at = Math.min(to, others.length);
  return { ...session, challenges: [...others.slice(0, at), moved, ...others.slice(at)] };
}

/**
 * [CH5] Gives a challenge the turn: everybody looks at it, and its time stands ready. Null ends the turns; refuses
 * step/not-now while everybody works on one challenge, and step/moved when it was meant to follow another turn.
 */
export function present(
  session: Session,
  id: ChallengeId | null,
  from: ChallengeId | null | undefined = session.focus,
): Session {
  demandOpen(session);
  if (id !== null) challengeOf(session, id);
  if (session.focus === id) return session;
  if (session.focus !== from) throw new Refusal('step/moved');
  if (id === null && isInSerialRound(session)) throw new Refusal('step/not-now');
  return giveTurn(session, id);
}

export function giveTurn(session: Session, id: ChallengeId | null): Session {
  const timer = readyTimer(turnMinutes(session, currentStep(session)));
  return seatEverybody({ ...session, focus: id, timer });
}
