// What the table is about: the challenge, and the one question to the room, always in sight.
import type { Table } from '../../../shared/model/table.ts';
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
      <h2 className={styles.title} dir="auto">
        {challenge.title}
      </h2>
      <p className={styles.question} dir="auto">
        {challenge.question}
      </p>
    </div>
  );
}
