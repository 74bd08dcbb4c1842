// The outcome as a page to read and as files.
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useAction } from '../../state/action.ts';
import { downloadOutcome } from '../../state/door.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './take-home.module.css';

const files = ['md', 'csv', 'json'] as const;

/** One main link and three downloads in the reader's language. */
export function TakeHome() {
  const { t, language } = useWords();
  const { id } = useSession();
  const { run, busy, problem } = useAction();
  return (
    <Card as="section" aria-labelledby="take-home" space="roomy">
      <div className={styles.take}>
        <h2 id="take-home">{t('steps.close.outcome')}</h2>
        <p>{t('steps.close.outcomeText')}</p>
        <div className={styles.acts}>
          <LinkButton kind="primary" size="large" href={pages.outcome(id)} iconAfter="next">
            {t('steps.close.open')}
          </LinkButton>
          {files.map((extension) => (
            <Button
              key={extension}
              icon="download"
              busy={busy}
              onClick={() => run(() => downloadOutcome(id, extension, language))}
            >
              {t(`steps.close.${extension}`)}
            </Button>
          ))}
        </div>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
      </div>
    </Card>
  );
}
