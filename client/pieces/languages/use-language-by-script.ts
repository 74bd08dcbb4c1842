// In which language words are that several people may have written: told by their script alone, where only one of the
// languages of this session has it. The same function for as long as the cities are the same.
import { useCallback } from 'react';
import { useSession } from '../../state/session.tsx';
import { languageByScript } from './language-of.ts';

export function useLanguageByScript(): (words: string) => string | undefined {
  const { cities } = useSession();
  const spoken = cities.map(({ language }) => language).join(' ');
  return useCallback((words) => languageByScript(words, spoken.split(' ')), [spoken]);
}
