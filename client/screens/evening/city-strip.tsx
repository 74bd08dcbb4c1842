// Every city of the evening with its local time and how many of its people are here, always in sight.
import { present } from '../../../shared/model/person.ts';
import { CityClock } from '../../parts/city-clock.tsx';
import { Icon } from '../../parts/icon.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useIsHere } from '../../state/here.ts';
import { useServerNow } from '../../state/server-now.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './city-strip.module.css';

/** A list of clocks; with many cities it scrolls sideways inside its own line. */
export function CityStrip() {
  const { t, language, number } = useWords();
  const { cities, participants } = useSession();
  const isHere = useIsHere();
  const nowMs = useServerNow(5000);
  const here = present(participants).filter(({ id }) => isHere(id));
  const scrolls = cities.length > 3;
  return (
    <section
      className={styles.strip}
      aria-label={t('evening.cities')}
      data-scrolls={scrolls || undefined}
      {...(scrolls && { tabIndex: 0 })}
    >
      <ul role="list" className={styles.cities}>
        {cities.map(({ name, timeZone }, index) => {
          const count = here.filter(({ city }) => city === name).length;
          return (
            <li key={name} className={styles.city}>
              <CityClock {...{ name, index, timeZone, nowMs, language }} />
              <span className={styles.here}>
                <Icon name="person" size="1.125em" />
                <span aria-hidden="true">{number(count)}</span>
                <VisuallyHidden>{t('evening.hereFrom', { count })}</VisuallyHidden>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
