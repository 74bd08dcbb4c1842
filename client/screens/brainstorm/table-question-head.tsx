// What the table is about: the challenge, and the one question to the room, always in sight.

import type { Table } from '../../../shared/model/table.ts';
import { Written } from '../../pieces/languages/written.tsx';
import { useSession } from '../../state/session.tsx';
import styles from './table-question-head.module.css';

interface TableQuestionHeadProps {
  readonly table: Table;
  /** The question alone, in two lines. */
  readonly isTight?: boolean;
}

export function TableQuestionHead({ table, isTight = false }: TableQuestionHeadProps) {
  const { challenges } = useSession();
  const challenge = challenges.find(({ id }) => id === table.challengeId);
  if (!challenge) return null;
  return (
    <div className={styles.head} data-tight={isTight || undefined}>
      <Written as="h2" className={styles.title} by={challenge}>
        {challenge.title}
      </Written>
      <Written as="p" className={styles.question} by={challenge}>
        {challenge.question}
      </Written>
    </div>
  );
}
