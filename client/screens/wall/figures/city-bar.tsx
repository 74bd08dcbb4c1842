// How many from each city, as one bar in the cities' patterns with the numbers under it.
import { CitySwatch } from '../../../parts/city-swatch.tsx';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './city-bar.module.css';

interface CityBarProps {
  /** City name → count. */
  readonly counts: Readonly<Record<string, number>>;
  /** Leaves the cities' names out where they stand at the foot of the wall anyway. */
  readonly hideNames?: boolean;
}

/** More names would need more room than the figure itself. */
const mostNamed = 3;

/** Cities without anything have no part of the bar, but their number. */
export function CityBar({ counts, hideNames }: CityBarProps) {
  const { number } = useWords();
  const { cities } = useSession();
  const isHidden = hideNames || cities.length > mostNamed;
  return (
    <div className={styles.split}>
      <div className={styles.bar} aria-hidden="true">
        {cities.map(({ name }, index) => (
          <span
            key={name}
            className={styles.share}
            data-city={index % 12}
            data-none={!counts[name] || undefined}
            style={{ flexGrow: counts[name] ?? 0 }}
          />
        ))}
      </div>
      <ul role="list" className={styles.cities}>
        {cities.map(({ name }, index) => (
          <li key={name} className={styles.city} data-city={index % 12}>
            <CitySwatch index={index} size="1em" />
            <bdi className={styles.name} data-hidden={isHidden || undefined}>
              {name}
            </bdi>
            <b>{number(counts[name] ?? 0)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
