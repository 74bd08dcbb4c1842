// How many ideas lie on each table, in one line.
import { useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './table-counts.module.css';

const mostShown = 8;

/** Challenges in their order; the rest of very many is counted. */
export function TableCounts() {
  const { t, number } = useWords();
  const { challenges, tables } = useSession();
  const summaries = useSummaries();
  if (tables.length === 0) return null;
  const shown = challenges.slice(0, mostShown);
  return (
    <ul role="list" className={styles.tables} aria-label={t('wall.perTable')}>
      {shown.map(({ id, title }) => {
        const table = tables.find(({ challengeId }) => challengeId === id);
        const count = (table && summaries.get(table.id)?.ideas) ?? 0;
        return (
          <li key={id} className={styles.table}>
            <strong className={styles.count}>{number(count)}</strong>
            <span className={styles.title} dir="auto">
              {title}
            </span>
          </li>
        );
      })}
      {challenges.length > shown.length && (
        <li className={styles.more}>
          {t('wall.andMore', { count: challenges.length - shown.length })}
        </li>
      )}
    </ul>
  );
}
