// A sheet of paper on the table. With a city it carries the city's pattern along its edge.
import type { ComponentProps } from 'react';
import styles from './card.module.css';

interface CardProps extends Omit<ComponentProps<'div'>, 'className' | 'style'> {
  readonly as?: 'div' | 'section' | 'article' | 'aside' | 'li';
  /** `sunk` lies in the table, `accent` is the celebrated one. */
  readonly tone?: 'paper' | 'sunk' | 'accent';
  readonly cityIndex?: number | undefined;
  readonly space?: 'normal' | 'roomy' | 'none';
}

/** A card that groups what belongs together. */
export function Card(props: CardProps) {
  const { as = 'div', tone = 'paper', cityIndex, space = 'normal', ...rest } = props;
  const Element = as as 'div';
  return (
    <Element
      {...rest}
      className={styles.card}
      data-tone={tone}
      data-space={space}
      data-city={cityIndex === undefined ? undefined : cityIndex % 12}
    />
  );
}
