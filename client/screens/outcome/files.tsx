// The outcome as files, each with headings in the reader's language.
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useAction } from '../../state/action.ts';
import { downloadOutcome } from '../../state/door.ts';
import { useWords } from '../../state/words.tsx';
import styles from './files.module.css';

const extensions = ['md', 'csv', 'ideas.csv', 'commitments.csv', 'json'] as const;

/** One button per file. */
export function Files({ sessionId }: { readonly sessionId: string }) {
  const { t, language } = useWords();
  const { run, busy, problem } = useAction();
  return (
    <Card as="section" aria-labelledby="take-home">
      <div className={styles.files}>
        <h2 id="take-home" className={styles.title}>
          {t('outcome.takeHome')}
        </h2>
        <ul role="list" className={styles.list}>
          {extensions.map((extension) => (
            <li key={extension}>
              <Button
                icon="download"
                wide
                busy={busy}
                onClick={() => run(() => downloadOutcome(sessionId, extension, language))}
              >
                {t(`outcome.file.${extension}`)}
              </Button>
            </li>
          ))}
        </ul>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
      </div>
    </Card>
  );
}
