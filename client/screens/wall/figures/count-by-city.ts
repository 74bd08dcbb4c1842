// How many acts came from each city.
import type { Session } from '../../../../shared/model/session.ts';

/** City name → count, by the city of whoever did it; also of people who have left. */
export function countByCity(
  { cities, participants }: Pick<Session, 'cities' | 'participants'>,
  acts: readonly { readonly participantId: string }[],
): Record<string, number> {
  const cityOf = new Map<string, string>(participants.map(({ id, city }) => [id, city]));
  return Object.fromEntries(
    cities.map(({ name }) => [
      name,
      acts.filter(({ participantId }) => cityOf.get(participantId) === name).length,
    ]),
  );
}
