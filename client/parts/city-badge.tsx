// Which city: pattern, colour and name together, never one of them alone.
import type { ReactNode } from 'react';
import styles from './city-badge.module.css';
import { CitySwatch } from './city-swatch.tsx';

interface CityBadgeProps {
  readonly name: string;
  readonly index: number;
  /** `plain` is for running text and cards, `pill` stands alone. */
  readonly kind?: 'pill' | 'plain';
  /** A figure or a word that belongs to the city here. */
  readonly children?: ReactNode;
}

/** A city's flag and name. Long names wrap. */
export function CityBadge({ name, index, kind = 'pill', children }: CityBadgeProps) {
  return (
    <span className={styles.badge} data-kind={kind} data-city={index % 12}>
      <CitySwatch index={index} />
      <span className={styles.name} dir="auto">
        {name}
      </span>
      {children !== undefined && <span className={styles.more}>{children}</span>}
    </span>
  );
}
