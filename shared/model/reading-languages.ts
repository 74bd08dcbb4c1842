// Into which languages ideas are put in a session: those that somebody there reads.
import { limits } from './limits.ts';
import { present } from './person.ts';
import type { Session } from './session.ts';

/**
 * [DO40] Those of its cities, then those that people who are here joined with, in that order; at most twelve. Who was
 * removed, or taken back with a crowd, takes no place.
 */
export function readingLanguages({
  cities,
  participants,
}: Pick<Session, 'cities' | 'participants'>): readonly string[] {
  const languages = [...cities, ...present(participants)].map(({ language }) => language);
  return [...new Set(languages)].slice(0, limits.readingLanguages);
}
