// What to call the author of a card: a name, “a facilitator” without one, “somebody” while nobody knows.
import { useCallback } from 'react';
import { useWords } from '../../../state/words.tsx';

export function useAuthorName(): (name: string | null) => string {
  const { t } = useWords();
  return useCallback(
    (name) => {
      if (name === null) return t('brainstorm.somebody');
      return name === '' ? t('brainstorm.facilitator') : name;
    },
    [t],
  );
}
