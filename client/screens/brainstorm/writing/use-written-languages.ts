// The languages an idea may be written in: those of the cities, of the interface, and the person's own.
import { useMemo } from 'react';
import { interfaceLanguages } from '../../../../shared/model/interface-language.ts';
import { toLanguageName } from '../../../pieces/languages/language-name.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';

/** Options for a list, each language by its own name; `chosen` is always among them. */
export function useWrittenLanguages(chosen: string) {
  const { language } = useWords();
  const { cities, participants } = useSession();
  const spoken = participants.map((one) => one.language);
  const tags = [
    ...new Set([
      chosen,
      language,
      ...cities.map((city) => city.language),
      ...interfaceLanguages,
      ...spoken,
    ]),
  ];
  const key = tags.toSorted().join(' ');
  return useMemo(
    () => key.split(' ').map((tag) => ({ value: tag, label: toLanguageName(tag, tag), lang: tag })),
    [key],
  );
}
