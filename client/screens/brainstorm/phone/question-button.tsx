// The question to the room in one line; pressed, it unfolds.
import type { Ref } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './question-button.module.css';

interface QuestionButtonProps {
  readonly question: string;
  /** The element that unfolds. */
  readonly aboutId: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly ref: Ref<HTMLButtonElement>;
}

export function QuestionButton(props: QuestionButtonProps) {
  const { question, aboutId, isOpen, onToggle, ref } = props;
  const { t } = useWords();
  return (
    <button
      ref={ref}
      type="button"
      className={styles.button}
      data-question
      aria-expanded={isOpen}
      aria-controls={isOpen ? aboutId : undefined}
      title={t('brainstorm.about')}
      onClick={onToggle}
    >
      <span className={styles.words} dir="auto">
        {question}
      </span>
      <span className={styles.arrow}>
        <Icon name="open" />
      </span>
    </button>
  );
}
