// Into which languages ideas are put in a session: those that somebody there reads.
import { limits } from './limits.ts';
import type { Session } from './session.ts';

/**
 * [DO40] Those of its cities, then those that people joined with, in that order; at most twelve. A crowd that was taken
 * back takes no place.
 */
export function readingLanguages({
  cities,
  participants,
}: Pick<Session, 'cities' | 'participants'>): readonly string[] {
  const people = participants.filter(({ takenBack }) => takenBack === undefined);
  const languages = [...cities, ...people].map(({ language }) => language);
  return [...new Set(languages)].slice(0, limits.readingLanguages);
}
