// The frame of every page: a way past the chrome, then header, main and footer as landmarks.
import type { ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  /** “Go to the content”, the first thing the Tab key meets. */
  readonly skipLabel: string;
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  /** `text` for reading and forms, `wide` for desks, `full` for boards and walls, `window` for what scrolls inside itself. */
  readonly width?: 'text' | 'wide' | 'full' | 'window';
}

/** Landmarks and width. `main` has the id `main` and may be given the focus after a change of page. */
export function Page({ skipLabel, header, footer, children, width = 'wide' }: PageProps) {
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main" data-print="hide">
        {skipLabel}
      </a>
      {header && <header className={styles.header}>{header}</header>}
      <main id="main" tabIndex={-1} className={styles.main} data-width={width}>
        {children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
