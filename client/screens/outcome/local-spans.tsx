// From when to when, as every city's clock showed it.
import type { City } from '../../../shared/model/city.ts';
import { CitySwatch } from '../../parts/city-swatch.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './local-spans.module.css';

interface LocalSpansProps {
  readonly from: string;
  /** Null while it goes on. */
  readonly to: string | null;
  readonly cities: readonly City[];
}

const clock = { hour: '2-digit', minute: '2-digit' } as const;

/** One line per city. */
export function LocalSpans({ from, to, cities }: LocalSpansProps) {
  const { t, date } = useWords();
  return (
    <ul role="list" className={styles.spans}>
      {cities.map(({ name, timeZone }, index) => (
        <li key={name} className={styles.span} data-city={index % 12}>
          <span className={styles.time}>
            {t('outcome.span', {
              from: date(from, clock, timeZone),
              to: to ? date(to, clock, timeZone) : t('outcome.goesOn'),
            })}
          </span>
          <span className={styles.city}>
            <CitySwatch index={index} size="1em" />
            <bdi>{name}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}
