// A sheet that floats over the board and can be folded.
import type { ReactNode } from 'react';
import { IconButton } from '../../../parts/icon-button.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './panel.module.css';
import type { Fold } from './use-fold.ts';

interface PanelProps {
  readonly fold: Fold;
  readonly children: ReactNode;
}

/** What stays when it is folded is up to its content. */
export function Panel({ fold: { part, isOpen, toggle }, children }: PanelProps) {
  const { t } = useWords();
  const what = t(`brainstorm.part.${part}`);
  return (
    <div className={styles.panel} data-panel={part} data-open={isOpen || undefined}>
      <div className={styles.content}>{children}</div>
      <span className={styles.fold}>
        <IconButton
          icon="open"
          label={t(isOpen ? 'brainstorm.fold' : 'brainstorm.unfold', { what })}
          aria-expanded={isOpen}
          onClick={toggle}
        />
      </span>
    </div>
  );
}
