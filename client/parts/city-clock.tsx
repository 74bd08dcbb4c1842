// What time it is in a city, so that nobody has to reckon. It shows the moment it is handed.
import styles from './city-clock.module.css';
import { CitySwatch } from './city-swatch.tsx';

interface CityClockProps {
  readonly name: string;
  readonly index: number;
  /** IANA zone. */
  readonly timeZone: string;
  readonly nowMs: number;
  /** BCP 47, for the weekday. */
  readonly language: string;
  /** Leaves the weekday out where there is no room and the day is no question. */
  readonly hideDay?: boolean | undefined;
}

/** A browser may be older than a zone: then it is the clock of UTC, and said so. */
function openClock(language: string, options: Intl.DateTimeFormatOptions) {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat(language, {
      ...options,
      timeZone: 'UTC',
      timeZoneName: 'short',
    });
  }
}

/** Local time and weekday beside the city's flag and name. */
export function CityClock(props: CityClockProps) {
  const { name, index, timeZone, nowMs, language, hideDay } = props;
  const part = (options: Intl.DateTimeFormatOptions) =>
    openClock(language, { timeZone, ...options }).format(nowMs);
  return (
    <span className={styles.clock} data-city={index % 12}>
      <CitySwatch index={index} size="1.5em" />
      <span className={styles.words}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.moment} translate="no">
          <time dateTime={new Date(nowMs).toISOString()} className={styles.time}>
            {part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}
          </time>
          {!hideDay && <span className={styles.day}> {part({ weekday: 'short' })}</span>}
        </span>
      </span>
    </span>
  );
}
