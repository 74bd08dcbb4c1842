// The end: what we chose, what we promised, what happens next, and how to take it home. A plain page: nothing on it moves.
import { Sayings } from '../../pieces/sayings.tsx';
import { useWords } from '../../state/words.tsx';
import { Chosen } from './chosen.tsx';
import styles from './close.module.css';
import { Figures } from './figures.tsx';
import { Promised } from './promised.tsx';
import { TakeHome } from './take-home.tsx';
import { Thanks } from './thanks.tsx';

/** The screen of the close step. */
export function Close() {
  const { t } = useWords();
  return (
    <div className={styles.close}>
      <Chosen />
      <Promised />
      <TakeHome />
      <Thanks />
      <Figures />
      <section aria-labelledby="sayings" className={styles.sayings}>
        <h2 id="sayings">{t('steps.close.sayings')}</h2>
        <Sayings />
      </section>
    </div>
  );
}
