// What one looks up rather than reads: closed until it is wanted. A search of the page finds it all the same, and on
// paper it is open (use-unfolding.ts).
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { Part } from '../../pieces/steps/part.tsx';
import styles from './fold.module.css';

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A third-level heading that opens to what stands under it. */
export function Fold({ title, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary className={styles.head}>
        <Icon name="forward" />
        <h3 className={styles.title}>{title}</h3>
      </summary>
      <div className={styles.inside}>
        <Part>{children}</Part>
      </div>
    </details>
  );
}
