// The run of the evening: which step is on, and where it goes next.

import type { ChallengeId, StepId } from './ids.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import { beginStay, endStay } from './stay.ts';
import { factsOf, type Leaving, type Permission, permits, type Step, takesTurns } from './step.ts';
import { minuteMs } from './time.ts';
import { readyTimer } from './timer.ts';

export function stepIndex(session: Session): number {
  return session.steps.findIndex(({ id }) => id === session.step);
}

export function currentStep(session: Session): Step {
  const step = session.steps[stepIndex(session)];
  if (!step) throw new Error('a session always has a current step');
  return step;
}

/** Refuses session/closed, or step/not-now when the step does not permit it. */
export function demand(session: Session, permission: Permission): void {
  demandOpen(session);
  if (!permits(currentStep(session).kind, permission)) throw new Refusal('step/not-now');
}

export function demandOpen(session: Session): void {
  if (session.closedAt !== null) throw new Refusal('session/closed');
}

export function hasStarted(session: Session): boolean {
  return stepIndex(session) > 0 || session.visits.length > 1;
}

/** Minutes for one turn: the whole step, or an equal share where presenters take turns. At least one. */
export function turnMinutes(session: Session, step: Step): number {
  if (!takesTurns(step.kind) || session.challenges.length === 0) return step.minutes;
  const turns =
    session.order === 'serial' && factsOf(step.kind).isInRound ? 1 : session.challenges.length;
  return Math.max(1, Math.round(step.minutes / turns));
}

interface Stop {
  readonly index: number;
  readonly focus: ChallengeId | null;
}

/** First and last step of the round that a serial evening repeats for every challenge. */
function roundOf(session: Session): { first: number; last: number } | null {
  if (session.order !== 'serial' || session.challenges.length === 0) return null;
  const first = session.steps.findIndex(({ kind }) => factsOf(kind).isInRound);
  if (first < 0) return null;
  let last = first;
  while (factsOf(session.steps[last + 1]?.kind ?? 'close').isInRound) last += 1;
  return { first, last };
}

function focusAt(session: Session, index: number): ChallengeId | null {
  const kind = session.steps[index]?.kind;
  return kind && takesTurns(kind) ? (session.challenges[0]?.id ?? null) : null;
}

/** In a serial evening everybody sits at the one table of the round, so nobody teams up. */
const isSkipped = (session: Session, index: number) =>
  roundOf(session) !== null && session.steps[index]?.kind === 'team-up';

function neighbour(session: Session, direction: 1 | -1): Stop | null {
  const round = roundOf(session);
  let index = stepIndex(session);
  let turn = session.challenges.findIndex(({ id }) => id === session.focus);
  const isInRound = (at: number) => round !== null && at >= round.first && at <= round.last;
  do {
    const leavesRound =
      round !== null && index === (direction === 1 ? round.last : round.first) && turn >= 0;
    const nextTurn = turn + direction;
    if (leavesRound && session.challenges[nextTurn]) {
      index = direction === 1 ? round.first : round.last;
      turn = nextTurn;
    } else {
      const wasInRound = isInRound(index);
      index += direction;
      if (isInRound(index) && !wasInRound)
        turn = direction === 1 ? 0 : session.challenges.length - 1;
    }
  } while (isSkipped(session, index));
  if (!session.steps[index]) return null;
  const focus = isInRound(index) ? (session.challenges[turn]?.id ?? null) : focusAt(session, index);
  return { index, focus };
}

/** What `step:advance` would lead to; null at the end. Screens name the next step with it. */
export function nextStop(session: Session): Stop | null {
  return neighbour(session, 1);
}

/** Whether everybody works on one challenge together right now. */
export function isInSerialRound(session: Session): boolean {
  const round = roundOf(session);
  const index = stepIndex(session);
  return round !== null && session.focus !== null && index >= round.first && index <= round.last;
}

function enter(session: Session, stop: Stop, nowMs: number, by: Leaving): Session {
  const step = session.steps[stop.index];
  if (!step) throw new Error('a stop always has a step');
  const startedAt = new Date(nowMs).toISOString();
  const left = { ...session, visits: endStay(session.visits, startedAt, by) };
  return seatEverybody({
    ...left,
    step: step.id,
    focus: stop.focus,
    ...beginStay(left, step.id, startedAt),
    timer: readyTimer(turnMinutes(session, step)),
  });
}

/** In a serial evening everybody sits at the table of the challenge in turn, and at no other. */
export function seatEverybody(session: Session): Session {
  if (!isInSerialRound(session)) return session;
  const everybody = session.participants
    .filter(({ removedAt }) => removedAt === null)
    .map(({ id }) => id);
  return {
    ...session,
    tables: session.tables.map((table) => ({
      ...table,
      seats: table.challengeId === session.focus ? everybody : [],
    })),
  };
}

/** [AG1] [AG2] On to the next step, or the next round of a serial evening. Refuses agenda/last-step, session/closed. */
export function advance(session: Session, nowMs: number): Session {
  demandOpen(session);
  const stop = neighbour(session, 1);
  if (!stop) throw new Refusal('agenda/last-step');
  return enter(session, stop, nowMs, 'advance');
}

/** [AG3] Back to the step before. Refuses agenda/first-step, session/closed. */
export function goBack(session: Session, nowMs: number): Session {
  demandOpen(session);
  const stop = neighbour(session, -1);
  if (!stop) throw new Refusal('agenda/first-step');
  return enter(session, stop, nowMs, 'return');
}

/** When each step would begin, by id, counting from the planned start; the lobby lies before it. Milliseconds. */
export function plannedTimes(
  steps: readonly Step[],
  startsAtMs: number,
): ReadonlyMap<StepId, number> {
  const times = new Map<StepId, number>();
  let atMs = startsAtMs;
  for (const step of steps) {
    if (step.kind === 'lobby') {
      times.set(step.id, startsAtMs - step.minutes * minuteMs);
      continue;
    }
    times.set(step.id, atMs);
    atMs += step.minutes * minuteMs;
  }
  return times;
}
