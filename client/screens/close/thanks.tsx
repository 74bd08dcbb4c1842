// Thanks to everybody, and by name to those who brought a challenge, whatever came out of it.
import { ThanksWords } from '../../pieces/challenges/thanks-words.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './thanks.module.css';

/** One warm paragraph. */
export function Thanks() {
  const { t } = useWords();
  return (
    <section aria-labelledby="thanks" className={styles.thanks}>
      <h2 id="thanks">{t('steps.close.thanks')}</h2>
      <p className={styles.words}>
        <ThanksWords />
      </p>
    </section>
  );
}
