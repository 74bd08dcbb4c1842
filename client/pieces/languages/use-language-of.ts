// In which language words of this session are: that of who wrote them, then that of their city.
import { useCallback } from 'react';
import { peopleById } from '../../state/people.ts';
import { useSession } from '../../state/session.tsx';
import { languageByScript, languageOf } from './language-of.ts';

/** Whose words they are, as far as that is known; a challenge is its presenter's. */
export interface Whose {
  readonly personId?: string | null | undefined;
  readonly presenterId?: string | null | undefined;
  readonly city?: string | undefined;
}

export type LanguageOf = (words: string, whose?: Whose) => string | undefined;

export function useLanguageOf(): LanguageOf {
  const { participants, cities } = useSession();
  return useCallback(
    (words, whose = {}) => {
      const languagesOf = (name: string | undefined) =>
        cities.filter((city) => city.name === name).map(({ language }) => language);
      const personId = whose.personId ?? whose.presenterId;
      const person = personId ? peopleById(participants).get(personId) : undefined;
      const likely = [
        ...(person ? [person.language] : []),
        ...languagesOf(person?.city),
        ...languagesOf(whose.city),
      ];
      if (likely.length > 0) return languageOf(words, likely);
      return languageByScript(
        words,
        cities.map(({ language }) => language),
      );
    },
    [participants, cities],
  );
}
