// One number that is part of the fun: large, live, calm; split by city where that is the story.
import { CitySwatch } from './city-swatch.tsx';
import styles from './figure-tile.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

interface CityShare {
  readonly name: string;
  readonly index: number;
  readonly value: number;
}

interface FigureTileProps {
  readonly label: string;
  readonly value: number;
  /** For grouping of digits. */
  readonly language: string;
  readonly icon?: IconName | undefined;
  readonly byCity?: readonly CityShare[] | undefined;
  /** The celebrated one: rides across the border. */
  readonly accent?: boolean | undefined;
}

/** A figure with its label; with `byCity` a bar and the figures per city under it. */
export function FigureTile({ label, value, language, icon, byCity, accent }: FigureTileProps) {
  const numbers = new Intl.NumberFormat(language);
  return (
    <div className={styles.tile} data-accent={accent || undefined}>
      <p className={styles.main}>
        <span className={styles.value}>{numbers.format(value)}</span>
        <span className={styles.label}>
          {icon && <Icon name={icon} />}
          {label}
        </span>
      </p>
      {byCity && (
        <>
          <div className={styles.bar} aria-hidden="true">
            {byCity.map((city) => (
              <span
                key={city.index}
                className={styles.share}
                data-city={city.index % 12}
                style={{ flexGrow: city.value }}
              />
            ))}
          </div>
          <ul role="list" className={styles.cities}>
            {byCity.map((city) => (
              <li key={city.index} className={styles.city} data-city={city.index % 12}>
                <CitySwatch index={city.index} size="1em" />
                <bdi className={styles.name}>{city.name}</bdi> <b>{numbers.format(city.value)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
