// Words for those who listen; they take no room on the screen.
import type { ComponentProps } from 'react';
import styles from './visually-hidden.module.css';

/** Hides its words from the eye and from nothing else. */
export function VisuallyHidden(props: Omit<ComponentProps<'span'>, 'className'>) {
  return <span {...props} className={styles.hidden} />;
}
