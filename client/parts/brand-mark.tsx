// The mark of the product: a plum blossom, ume, whose petals come from more than one city. Silent.
import styles from './brand-mark.module.css';

const turns = [0, 72, 144, 216, 288] as const;

/** Five petals, as large as the text around it asks for. */
export function BrandMark() {
  return (
    <svg className={styles.mark} viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
      {turns.map((turn) => (
        <circle
          key={turn}
          className={turn % 144 === 0 ? styles.filled : styles.open}
          cx="0"
          cy="-6"
          r="4.3"
          transform={`rotate(${turn})`}
        />
      ))}
      <circle className={styles.heart} r="2.1" />
    </svg>
  );
}
