// What one looks up rather than reads: closed until it is wanted. A search of the page finds it all the same.
import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import styles from './fold.module.css';
import { Part } from './steps/part.tsx';

interface FoldProps {
  readonly title: string;
  /** Level of the title on this page. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A heading that opens to what stands under it. */
export function Fold({ title, level = 3, children }: FoldProps) {
  const Title = `h${level}` as const;
  return (
    <details className={styles.fold}>
      <summary className={styles.head}>
        <Icon name="forward" />
        <Title className={styles.title}>{title}</Title>
      </summary>
      <div className={styles.inside}>
        <Part>{children}</Part>
      </div>
    </details>
  );
}
