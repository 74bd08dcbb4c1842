// The brief of a challenge: background that everybody writes together, carets of the others visible.
import type { Challenge } from '../../../shared/model/challenge.ts';
import { LazyRichTextEditor } from '../../editor/lazy-rich-text-editor.tsx';
import { putBackText } from '../../editor/put-back-text.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useLanguageByScript } from '../../pieces/languages/use-language-by-script.ts';
import { LostWords } from '../../pieces/lost-words/lost-words.tsx';
import { Part } from '../../pieces/steps/part.tsx';
import { useBrief } from '../../state/brief.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './challenge-brief.module.css';

interface ChallengeBriefProps {
  readonly challenge: Pick<Challenge, 'id' | 'title'>;
}

/** The text, to be written on while the step lets one. Give it the challenge as `key`. */
export function ChallengeBrief({ challenge }: ChallengeBriefProps) {
  const { t } = useWords();
  const languageOf = useLanguageByScript();
  const brief = useBrief(challenge.id);
  const headingId = `brief-${challenge.id}`;
  return (
    <section aria-labelledby={headingId} className={styles.brief}>
      <h3 id={headingId}>{t('pitches.brief')}</h3>
      <p className={styles.hint}>
        {t(brief?.mayWrite === false ? 'pitches.briefClosed' : 'pitches.briefHint')}
      </p>
      {brief === null ? (
        <Skeleton lines={5} />
      ) : (
        <>
          <Part>
            <LazyRichTextEditor
              fragment={brief.fragment}
              awareness={brief.awareness}
              mayWrite={brief.mayWrite}
              label={t('pitches.briefLabel', { title: challenge.title })}
              placeholder={t('pitches.briefPlaceholder')}
              languageOf={languageOf}
            />
          </Part>
          <LostWords
            lost={brief.lost}
            ways={brief.mayWrite ? putBackText(brief.fragment) : undefined}
          />
        </>
      )}
    </section>
  );
}
