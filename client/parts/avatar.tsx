// A person as an initial on their city's colours. Silent: the name stands beside it.
import styles from './avatar.module.css';

interface AvatarProps {
  readonly name: string;
  readonly cityIndex: number;
  readonly size?: 'small' | 'medium';
}

function toInitial(name: string): string {
  const [first] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '?';
}

/** The first character of a name in a ring of the city's pattern. */
export function Avatar({ name, cityIndex, size = 'medium' }: AvatarProps) {
  return (
    <span className={styles.avatar} data-city={cityIndex % 12} data-size={size} aria-hidden="true">
      <span className={styles.initial}>{toInitial(name)}</span>
    </span>
  );
}
