// Where the evening goes with one press: the next presenter's turn, the next step, or the next round.
import { currentStep, nextStop } from '../../../../shared/model/agenda.ts';
import type { Challenge } from '../../../../shared/model/challenge.ts';
import type { Session } from '../../../../shared/model/session.ts';
import { factsOf, type Step, takesTurns } from '../../../../shared/model/step.ts';
import { leftOn } from '../../../../shared/model/timer.ts';

export type Move =
  | { readonly kind: 'turn'; readonly challenge: Challenge }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'round'; readonly step: Step; readonly challenge: Challenge };

/** In a serial session the round itself brings the next challenge. */
function hasTurns(session: Session): boolean {
  const { kind } = currentStep(session);
  return takesTurns(kind) && !(factsOf(kind).isInRound && session.order === 'serial');
}

function turnAt(session: Session, offset: 1 | -1): Challenge | null {
  if (!hasTurns(session)) return null;
  const at = session.challenges.findIndex(({ id }) => id === session.focus);
  return session.challenges[at + offset] ?? null;
}

/** On to the next step, passing turns that are still to come; null at the end. */
export function nextStep(session: Session): Exclude<Move, { kind: 'turn' }> | null {
  const stop = nextStop(session);
  const step = stop && session.steps[stop.index];
  if (!step) return null;
  const challenge = session.challenges.find(({ id }) => id === stop.focus);
  const isNewRound =
    session.order === 'serial' &&
    factsOf(step.kind).turns === 'challenges' &&
    session.focus !== null;
  return isNewRound && challenge && challenge.id !== session.focus
    ? { kind: 'round', step, challenge }
    : { kind: 'step', step };
}

/** What the one main button does. */
export function nextMove(session: Session): Move | null {
  const challenge = turnAt(session, 1);
  return challenge ? { kind: 'turn', challenge } : nextStep(session);
}

/** The turn before this one; null when going back leaves the step. */
export function previousTurn(session: Session): Challenge | null {
  return turnAt(session, -1);
}

/** Challenges whose turn has not come in this step. */
export function turnsToCome(session: Session): readonly Challenge[] {
  if (!hasTurns(session)) return [];
  const at = session.challenges.findIndex(({ id }) => id === session.focus);
  return session.challenges.slice(at + 1);
}

/** Whole minutes of which writing people would be cut short by leaving the step; null when nobody is. */
export function minutesCut(session: Session, nowMs: number): number | null {
  const leftMs = leftOn(session.timer, nowMs);
  if (!factsOf(currentStep(session).kind).isWriting || leftMs <= 0) return null;
  return Math.floor(leftMs / 60_000);
}
