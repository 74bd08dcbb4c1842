// What stands beside the people on a desk; a phone has no beside, so there it is folded under them.
import type { ReactNode } from 'react';
import { useMedia } from '../../parts/use-media.ts';
import { Fold } from '../../pieces/fold.tsx';
import styles from './beside.module.css';

interface BesideProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section under its title, or the title that opens to it. */
export function Beside({ id, title, children }: BesideProps) {
  const isPhone = useMedia('(max-width: 40rem)');
  if (isPhone) {
    return (
      <Fold level={2} title={title}>
        {children}
      </Fold>
    );
  }
  return (
    <section aria-labelledby={id} className={styles.beside}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
