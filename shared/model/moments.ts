// The moments of an evening never run backwards, whatever the server's clock is set to. No clock is read here.
import type { Session } from './session.ts';

/**
 * [SE6] The moment at which something happens: now, or the latest moment of the session where the clock was set back
 * behind it. Milliseconds. Lists are in the order in which things happened, so their last members are enough.
 */
export function notBefore(session: Session, nowMs: number): number {
  const stay = session.visits.at(-1);
  const moments = [
    session.createdAt,
    session.closedAt,
    stay?.startedAt,
    stay?.endedAt,
    session.participants.at(-1)?.joinedAt,
    session.facilitators.at(-1)?.invitedAt,
    session.reports.at(-1)?.givenAt,
    session.questions.at(-1)?.askedAt,
    session.commitments.at(-1)?.madeAt,
  ];
  return moments.reduce((latest, at) => (at ? Math.max(latest, Date.parse(at)) : latest), nowMs);
}
