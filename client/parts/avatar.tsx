// A person as an initial with their city's flag at its foot. Silent: the name stands beside it.
import styles from './avatar.module.css';
import { CitySwatch } from './city-swatch.tsx';

interface AvatarProps {
  readonly name: string;
  readonly cityIndex: number;
  readonly size?: 'small' | 'medium';
}

function toInitial(name: string): string {
  const [first] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '?';
}

/** The first character of a name on the city's ground, with the city's pattern. */
export function Avatar({ name, cityIndex, size = 'medium' }: AvatarProps) {
  return (
    <span className={styles.avatar} data-city={cityIndex % 12} data-size={size} aria-hidden="true">
      {toInitial(name)}
      <span className={styles.flag}>
        <CitySwatch index={cityIndex} size="1.125rem" />
      </span>
    </span>
  );
}
