// The line at the top: where one is, what the evening is called, and little else.
import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark.tsx';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Between title and end: the clocks of the cities, the status. */
  readonly middle?: ReactNode;
  /** At the end: timer, menu, language. */
  readonly end?: ReactNode;
}

/** Goes into the header of `Page`; wraps on a phone. */
export function TopBar({ title, subtitle, middle, end }: TopBarProps) {
  return (
    <div className={styles.bar} data-print="hide">
      <div className={styles.start}>
        <BrandMark />
        <div className={styles.words}>
          <p className={styles.title}>{title}</p>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
      </div>
      {middle && <div className={styles.middle}>{middle}</div>}
      {end && <div className={styles.end}>{end}</div>}
    </div>
  );
}
