// The kinds of idea with their words, and the keys that choose them in the composer.
import { useMemo } from 'react';
import { ideaKinds } from '../../../../shared/model/idea.ts';
import { useWords } from '../../../state/words.tsx';

export function useKindOptions({ withKeys }: { readonly withKeys: boolean }) {
  const { t } = useWords();
  return useMemo(
    () =>
      ideaKinds.map((kind, index) => ({
        kind,
        label: t(`brainstorm.kind.${kind}`),
        keys: withKeys ? `Alt+${index + 1}` : undefined,
      })),
    [t, withKeys],
  );
}
