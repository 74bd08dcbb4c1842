// Things under each other at one distance: the commonest layout, so that no screen needs a style sheet for it.
import type { ComponentPropsWithRef, ElementType } from 'react';
import styles from './stack.module.css';

type StackProps<Tag extends ElementType> = Omit<ComponentPropsWithRef<Tag>, 'className'> & {
  /** A list is `ul` with the role `list`, which some browsers forget where no bullets are. */
  readonly as?: Tag;
  /** Steps of the scale of spaces; 4 when left out. */
  readonly gap?: 2 | 3 | 4 | 5;
};

export function Stack<Tag extends ElementType = 'div'>({ as, gap, ...rest }: StackProps<Tag>) {
  const Tag: ElementType = as ?? 'div';
  return <Tag {...rest} className={styles.stack} data-gap={gap} />;
}
