// The two sayings of every evening: in the reader's language, and as Kamakura says them.
import { useWords } from '../state/words.tsx';
import styles from './sayings.module.css';

const originals = ['全力応援', 'ぜんぶ、ジブンゴト'] as const;

/** Both sayings large, to be read out loud; the Japanese original beside any other language. */
export function Sayings() {
  const { t, language } = useWords();
  const said = [t('steps.saying1'), t('steps.saying2')];
  return (
    <ol role="list" className={styles.sayings}>
      {originals.map((original, index) => (
        <li key={original} className={styles.saying}>
          <p className={styles.words}>{said[index]}</p>
          {language !== 'ja' && (
            <p className={styles.original} lang="ja" translate="no">
              「{original}」
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
