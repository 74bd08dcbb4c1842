// The one place where it is told what others do. It takes no room, never takes the focus, and stands there from the
// beginning, so that readers notice what comes into it.
import { type RefObject, useImperativeHandle } from 'react';
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { useWords } from '../../../state/words.tsx';
import { SpokenSentence } from './spoken-sentence.tsx';
import { type Hear, useHearing } from './use-hearing.ts';
import { useSessionNews } from './use-session-news.ts';
import { useTuning } from './use-tuning.ts';

interface HearingProps {
  /** What is heard elsewhere is handed in here. */
  readonly ear: RefObject<Hear | null>;
}

/** The last sentences, the newest at the end; only what is new is read out. */
export function Hearing({ ear }: HearingProps) {
  const { t } = useWords();
  const [tuning] = useTuning();
  const { told, hear } = useHearing(tuning);
  useImperativeHandle(ear, () => hear, [hear]);
  useSessionNews(hear);
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
