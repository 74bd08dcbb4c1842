// Who was there, city by city.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { CityBadge } from '../../parts/city-badge.tsx';
import { useWords } from '../../state/words.tsx';
import { NameList } from './name-list.tsx';
import styles from './participants.module.css';

/** A list of names under each city. */
export function Participants({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  return (
    <div className={styles.cities}>
      {outcome.cities.map(({ name }, index) => {
        const people = outcome.participants.filter(({ city }) => city === name);
        return (
          <section key={name} className={styles.city}>
            <h4 className={styles.head}>
              <CityBadge name={name} index={index} />
              <span className={styles.count}>
                {t('outcome.peopleCount', { count: people.length })}
              </span>
            </h4>
            {people.length === 0 ? (
              <p className={styles.count}>{t('outcome.nobody', { city: name })}</p>
            ) : (
              <NameList people={people} />
            )}
          </section>
        );
      })}
    </div>
  );
}
