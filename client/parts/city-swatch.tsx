// A city's colour and pattern as a small flag. Silent: the name always stands near it.
import type { CSSProperties } from 'react';
import styles from './city-swatch.module.css';

interface CitySwatchProps {
  /** Place of the city in the session's list, from 0. */
  readonly index: number;
  /** Side as a CSS length; follows the text when left out. */
  readonly size?: string | undefined;
}

/** The pattern of one city. */
export function CitySwatch({ index, size }: CitySwatchProps) {
  return (
    <span
      className={styles.swatch}
      data-city={index % 12}
      aria-hidden="true"
      style={size === undefined ? undefined : ({ '--swatch': size } as CSSProperties)}
    />
  );
}
