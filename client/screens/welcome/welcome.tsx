// The welcome: what this is, the few rules, the two sayings. Everybody reads, a facilitator tells.
import { CityBadge } from '../../parts/city-badge.tsx';
import { PitchChallenge } from '../../pieces/challenges/pitch-challenge.tsx';
import { Sayings } from '../../pieces/sayings.tsx';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './welcome.module.css';

const rules = [1, 2, 3, 4, 5, 6] as const;

/** The screen of the welcome step. */
export function Welcome() {
  const { t, list } = useWords();
  const { cities } = useSession();
  return (
    <div className={styles.welcome}>
      <section aria-labelledby="sayings" className={styles.part}>
        <h2 id="sayings">{t('steps.welcome.sayings')}</h2>
        <Sayings />
      </section>
      <section aria-labelledby="what" className={styles.part}>
        <h2 id="what">{t('steps.welcome.what')}</h2>
        <p className={styles.cities}>
          {cities.map(({ name }, index) => (
            <CityBadge key={name} name={name} index={index} />
          ))}
        </p>
        <p className={styles.about}>
          {t('steps.welcome.about', { cities: list(cities.map(({ name }) => name)) })}
        </p>
      </section>
      <section aria-labelledby="rules" className={styles.part}>
        <h2 id="rules">{t('steps.welcome.rules')}</h2>
        <ol role="list" className={styles.rules}>
          {rules.map((rule) => (
            <li key={rule} className={styles.rule}>
              {t(`steps.welcome.rule${rule}`)}
            </li>
          ))}
        </ol>
      </section>
      <div>
        <PitchChallenge />
      </div>
    </div>
  );
}
