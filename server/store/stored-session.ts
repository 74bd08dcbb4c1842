// Reads a session as it was stored: what earlier versions did not know of is as if it had never been used.
import type { Session } from '../../shared/model/session.ts';

const sinceThen: Pick<Session, 'doorLockedAt' | 'wallEpoch' | 'takeBacks'> = {
  doorLockedAt: null,
  wallEpoch: 0,
  takeBacks: [],
};

/** [ST17] Null where there is no row. */
export function toSession(row: { readonly state: string } | undefined): Session | null {
  return row ? { ...sinceThen, ...(JSON.parse(row.state) as Session) } : null;
}
