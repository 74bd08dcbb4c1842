// The cities of an evening, and when it begins in each city's own time.
import type { City } from '../../shared/model/city.ts';
import { CityBadge } from '../parts/city-badge.tsx';
import { useWords } from '../state/words.tsx';
import styles from './city-times.module.css';

interface CityTimesProps {
  readonly cities: readonly City[];
  readonly startsAt: string | null;
}

const format: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** One line per city; without a planned start only the cities. */
export function CityTimes({ cities, startsAt }: CityTimesProps) {
  const { t, date } = useWords();
  return (
    <>
      <ul role="list" className={styles.cities}>
        {cities.map(({ name, timeZone }, index) => (
          <li key={name} className={styles.city}>
            <CityBadge name={name} index={index} kind="plain" />
            {startsAt !== null && (
              <time className={styles.time} dateTime={startsAt}>
                {date(startsAt, format, timeZone)}
              </time>
            )}
          </li>
        ))}
      </ul>
      {startsAt === null && <p className={styles.open}>{t('join.startOpen')}</p>}
    </>
  );
}
