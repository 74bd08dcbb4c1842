// A number that the whole hall follows, with its word and its split by city.
import { Icon } from '../../../parts/icon.tsx';
import type { IconName } from '../../../parts/icon-shapes.ts';
import { useWords } from '../../../state/words.tsx';
import styles from './big-figure.module.css';
import { CityBar } from './city-bar.tsx';

interface BigFigureProps {
  readonly value: number;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly counts?: Readonly<Record<string, number>> | undefined;
  /** The celebrated one: rides across the border. */
  readonly accent?: boolean;
  readonly size?: 'medium' | 'large';
}

/** Live and calm: it changes in its place and says nothing aloud. */
export function BigFigure(props: BigFigureProps) {
  const { value, label, icon, counts, accent = false, size = 'medium' } = props;
  const { number } = useWords();
  return (
    <div className={styles.figure} data-accent={accent || undefined} data-size={size}>
      <p className={styles.main}>
        <span key={value} className={styles.value}>
          {number(value)}
        </span>
        <span className={styles.label}>
          {icon && <Icon name={icon} />} {label}
        </span>
      </p>
      {counts && <CityBar counts={counts} />}
    </div>
  );
}
