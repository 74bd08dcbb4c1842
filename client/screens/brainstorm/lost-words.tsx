// Words of one's own that the server did not take: offered back, never thrown away without a word.
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './lost-words.module.css';
import { useCopied } from './use-copied.ts';

interface LostWordsProps {
  readonly lost: readonly string[];
  /** Into the field. */
  readonly onTakeUp: (words: string) => void;
  readonly onForget: () => void;
}

/** Nothing while nothing is lost. */
export function LostWords({ lost, onTakeUp, onForget }: LostWordsProps) {
  const { t } = useWords();
  const [copied, copy] = useCopied();
  if (lost.length === 0) return null;
  return (
    <Notice kind="warning" title={t('brainstorm.lost')} live>
      <p>{t('brainstorm.lostText')}</p>
      <ul role="list" className={styles.lost}>
        {lost.map((words) => (
          <li key={words} className={styles.entry}>
            <p dir="auto" className={styles.words}>
              {words}
            </p>
            <div className={styles.acts}>
              <Button icon="edit" onClick={() => onTakeUp(words)}>
                {t('brainstorm.lostTakeUp')}
              </Button>
              <Button icon={copied === words ? 'check' : 'copy'} onClick={() => copy(words)}>
                {t(copied === words ? 'brainstorm.copied' : 'brainstorm.copy')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Button kind="quiet" onClick={onForget}>
        {t('brainstorm.lostForget')}
      </Button>
    </Notice>
  );
}
