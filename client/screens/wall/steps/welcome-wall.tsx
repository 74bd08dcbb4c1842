// The two sayings to read out loud, and the rules of the evening.

import { Sayings } from '../../../pieces/sayings.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './welcome-wall.module.css';

const rules = [1, 2, 3, 4, 5, 6] as const;

/** The sayings above, the rules below. */
export function WelcomeWall() {
  const { t } = useWords();
  return (
    <div className={styles.welcome}>
      <section aria-label={t('steps.welcome.sayings')} className={styles.sayings}>
        <Sayings />
      </section>
      <section aria-label={t('steps.welcome.rules')}>
        <ol className={styles.rules}>
          {rules.map((rule) => (
            <li key={rule}>{t(`steps.welcome.rule${rule}`)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
