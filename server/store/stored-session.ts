// A session as it was stored, by this Umecon or an earlier one: what came later is filled in. Nothing is written here.
import type { Session } from '../../shared/model/session.ts';

/** What sessions of earlier versions do not have. */
type Stored = Omit<Session, 'visit' | 'revision'> & Partial<Pick<Session, 'visit' | 'revision'>>;

/** [ST17] Older sessions count the stays they have, and their agenda is the first one. */
export function readStored(state: string): Session {
  const stored = JSON.parse(state) as Stored;
  return { ...stored, visit: stored.visit ?? stored.visits.length, revision: stored.revision ?? 1 };
}
