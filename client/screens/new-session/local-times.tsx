// One moment on the clocks of all cities, with a word where it is early, late, or another day.
import { isUnkindHour } from '../../../shared/model/time.ts';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './local-times.module.css';
import { dayDifference, type StartMoment } from './start-moment.ts';

export interface PlacedCity {
  readonly key: string;
  readonly name: string;
  readonly timeZone: string;
  /** Place in the list of cities, which is its colour and pattern. */
  readonly index: number;
}

interface LocalTimesProps {
  readonly cities: readonly PlacedCity[];
  readonly start: StartMoment;
  readonly lengthMs: number;
  /** Zone of the clock on which the time was chosen. */
  readonly clockZone: string;
}

/** A line per city: weekday, day, from when to when. */
export function LocalTimes({ cities, start, lengthMs, clockZone }: LocalTimesProps) {
  const { t, date } = useWords();
  const hours = { hour: '2-digit', minute: '2-digit' } as const;
  return (
    <ul role="list" className={styles.times}>
      {cities.map(({ key, name, timeZone, index }) => {
        const days = dayDifference(start.ms, timeZone, clockZone);
        return (
          <li key={key} className={styles.line}>
            <CityBadge name={name} index={index} kind="plain" />
            <span className={styles.when}>
              {date(start.ms, { weekday: 'long', day: 'numeric', month: 'long' }, timeZone)}
              {days !== 0 && (
                <span className={styles.day}>
                  {t(days > 0 ? 'organise.dayAfter' : 'organise.dayBefore')}
                </span>
              )}
            </span>
            <strong className={styles.hours}>
              {date(start.ms, hours, timeZone)}–{date(start.ms + lengthMs, hours, timeZone)}
            </strong>
            {isUnkindHour(timeZone, start.ms, lengthMs) && (
              <span className={styles.unkind}>
                <Icon name="warning" /> {t('organise.unkind', { city: name })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
