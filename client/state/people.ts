// Small questions about people that many screens ask.
import type { Participant } from '../../shared/model/person.ts';
import type { Session } from '../../shared/model/session.ts';

/** The place of a city in the session's list, which is its colour and pattern; -1 when it is not in it. */
export function cityIndexOf(session: Pick<Session, 'cities'>, name: string): number {
  return session.cities.findIndex((city) => city.name === name);
}

type ById = ReadonlyMap<string, Participant>;
const worked = new WeakMap<readonly Participant[], ById>();

/** People by their id: worked out once for a list, because every word on a page may ask. */
export function peopleById(participants: readonly Participant[]): ById {
  const byId = worked.get(participants) ?? new Map(participants.map((one) => [one.id, one]));
  worked.set(participants, byId);
  return byId;
}
