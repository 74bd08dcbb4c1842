// The field over the board, or the key that opens it: a facilitator, who looks more than writes, begins with the key.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../../parts/button.tsx';
import { useWords } from '../../../state/words.tsx';
import { isComposing } from '../keys.ts';
import type { Room } from '../use-room.ts';
import { NoWriting, Writing } from '../writing/writing.tsx';
import { WritingLine } from '../writing/writing-line.tsx';
import styles from './floating-writing.module.css';
import { Panel } from './panel.tsx';
import type { Fold } from './use-fold.ts';

interface FloatingWritingProps {
  readonly room: Room;
  readonly fold: Fold;
  readonly onOpen: () => void;
}

export function FloatingWriting({ room, fold, onOpen }: FloatingWritingProps) {
  const { t } = useWords();
  const key = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(fold.isOpen);
  useEffect(() => {
    // The key comes where the focus was.
    const isLost = document.activeElement === document.body;
    if (wasOpen.current && !fold.isOpen && isLost) key.current?.querySelector('button')?.focus();
    wasOpen.current = fold.isOpen;
  }, [fold.isOpen]);

  if (!room.state.mayWrite) {
    return (
      <div className={styles.writing}>
        <NoWriting room={room} />
      </div>
    );
  }
  if (!fold.isOpen) {
    return (
      <span ref={key} className={styles.key}>
        <Button kind="primary" icon="plus" onClick={onOpen}>
          {t('brainstorm.newIdea')}
        </Button>
      </span>
    );
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isComposing(event)) fold.toggle();
  };
  return (
    <Panel fold={fold}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape folds, as the key beside it does */}
      <div className={styles.writing} onKeyDown={press}>
        <Writing room={room} />
        <WritingLine people={room.state.people} />
      </div>
    </Panel>
  );
}
