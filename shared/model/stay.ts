// Stays in the steps of an evening, counted from 1: how one ends and the next begins, and which of them a command is
// meant for. No clock is read here.
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import type { Leaving, Visit } from './step.ts';

/** The stay that lasts ends at a moment. */
export function endStay(visits: readonly Visit[], endedAt: string, endedBy: Leaving): Visit[] {
  return visits.map((visit) => (visit.endedAt === null ? { ...visit, endedAt, endedBy } : visit));
}

/** One stay more. */
export function beginStay(
  { visit, visits }: Session,
  stepId: Visit['stepId'],
  startedAt: string,
): Pick<Session, 'visit' | 'visits'> {
  return { visit: visit + 1, visits: [...visits, { stepId, startedAt, endedAt: null }] };
}

/** [AG7] Refuses step/moved when a command was meant for another stay than the present one. */
export function demandStay(session: Session, visit: number | undefined): void {
  if (visit !== undefined && visit !== session.visit) throw new Refusal('step/moved');
}

/**
 * [AG7] Whether leaving a stay has been done already: it is past, and ended by the same act. Refuses step/moved when it
 * ended otherwise or is still to come. Without `visit` whatever is current is meant.
 */
export function isLeftAlready(session: Session, visit: number | undefined, by: Leaving): boolean {
  if (visit === undefined) return false;
  // The newest stay stands last, and its number is `session.visit`.
  const ago = session.visit - visit;
  if (ago >= 0 && session.visits.at(-1 - ago)?.endedBy === by) return true;
  demandStay(session, visit);
  return false;
}
