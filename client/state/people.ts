// Small questions about people that many screens ask.
import type { Session } from '../../shared/model/session.ts';

/** The place of a city in the session's list, which is its colour and pattern; -1 when it is not in it. */
export function cityIndexOf(session: Pick<Session, 'cities'>, name: string): number {
  return session.cities.findIndex((city) => city.name === name);
}
