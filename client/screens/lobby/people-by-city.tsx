// Who is here, city by city: a place for every city, also for the one nobody has come from yet.
import { present } from '../../../shared/model/person.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { CityPeople } from './city-people.tsx';
import styles from './people-by-city.module.css';

/** One card per city with its people. */
export function PeopleByCity() {
  const { t } = useWords();
  const { cities, participants } = useSession();
  const here = present(participants);
  return (
    <section aria-labelledby="who-is-here" className={styles.who}>
      <h2 id="who-is-here">{t('lobby.who')}</h2>
      <div className={styles.cities}>
        {cities.map(({ name }, index) => (
          <CityPeople
            key={name}
            name={name}
            index={index}
            people={here.filter(({ city }) => city === name)}
          />
        ))}
      </div>
    </section>
  );
}
