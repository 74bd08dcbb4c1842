// What somebody else made of the same words meanwhile, beside a field that still holds one's own. Nothing is decided
// here: whoever saves again has seen both.
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './others-words.module.css';

interface OthersWordsProps {
  /** What stands there now. */
  readonly theirs: string;
  readonly lang?: string | undefined;
  /** Puts theirs into the field. */
  readonly onTake: () => void;
}

export function OthersWords({ theirs, lang, onTake }: OthersWordsProps) {
  const { t } = useWords();
  return (
    <Notice
      kind="warning"
      live
      title={t('evening.othersTitle')}
      action={<Button onClick={onTake}>{t('evening.othersTake')}</Button>}
    >
      <p dir="auto" lang={lang} className={styles.theirs}>
        {theirs}
      </p>
      <p>{t('evening.othersText')}</p>
    </Notice>
  );
}
