// A chapter of the outcome: a heading that can be linked to, and what stands under it.
import type { ReactNode } from 'react';
import { Part } from '../../pieces/steps/part.tsx';
import styles from './chapter.module.css';

interface ChapterProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section named by its second-level heading. */
export function Chapter({ id, title, children }: ChapterProps) {
  return (
    <section aria-labelledby={id} className={styles.chapter}>
      <h2 id={id}>{title}</h2>
      <Part>{children}</Part>
    </section>
  );
}
