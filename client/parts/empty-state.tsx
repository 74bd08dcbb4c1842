// A place that has nothing yet: what belongs here, and how the first one gets in.
import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from './drawing.tsx';
import styles from './empty-state.module.css';
import { takeFocus } from './take-focus.ts';

interface EmptyStateProps {
  readonly drawing: DrawingName;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Level of the title on this page. */
  readonly level?: 1 | 2 | 3;
  /** It took the place of what was pressed: the focus comes here if nothing else has it. */
  readonly takesFocus?: boolean | undefined;
}

/** A drawing, words and one act. */
export function EmptyState(props: EmptyStateProps) {
  const { drawing, title, children, action, level = 2, takesFocus } = props;
  const Title = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <Drawing name={drawing} />
      <Title className={styles.title} {...(takesFocus && { ref: takeFocus, tabIndex: -1 })}>
        {title}
      </Title>
      {children && <div className={styles.words}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
