// The one place where it is told what others do. It takes no room, never takes the focus, and stands there from the
// beginning, so that readers notice what comes into it.
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { useWords } from '../../../state/words.tsx';
import { SpokenSentence } from './spoken-sentence.tsx';
import type { Told } from './use-hearing.ts';

/** The last sentences, the newest at the end; only what is new is read out. */
export function Hearing({ told }: { readonly told: readonly Told[] }) {
  const { t } = useWords();
  return (
    <VisuallyHidden role="log" aria-live="polite" aria-label={t('hearing.label')}>
      {told.map((sentence) => (
        <span key={sentence.id} data-print="hide">
          <SpokenSentence sentence={sentence} />{' '}
        </span>
      ))}
    </VisuallyHidden>
  );
}
