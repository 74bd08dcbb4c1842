// Votes on the ideas of all tables: a few per person, one per idea, counted by the server.
import { limits } from '../../../shared/model/limits.ts';
import { votesLeft } from '../../../shared/model/support.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FigureTile } from '../../parts/figure-tile.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { TableVotes } from './table-votes.tsx';
import styles from './vote.module.css';

/** The screen of the vote step. */
export function Vote() {
  const { t, language } = useWords();
  const session = useSession();
  const { participant } = useMe();
  const { tables, votes, cities, participants } = session;
  const cityOf = new Map(participants.map(({ id, city }) => [id, city]));
  if (tables.length === 0) {
    return <EmptyState drawing="table" title={t('steps.vote.noTables')} />;
  }
  return (
    <div className={styles.vote}>
      <div className={styles.top}>
        {participant ? (
          <p className={styles.left} aria-live="polite">
            <strong>{t('steps.vote.left', { left: votesLeft(session, participant.id) })}</strong>{' '}
            {t('steps.vote.of', { all: limits.votesPerPerson })}
          </p>
        ) : (
          <p>{t('steps.introduce')}</p>
        )}
        <FigureTile
          label={t('steps.vote.total')}
          value={votes.length}
          language={language}
          byCity={cities.map(({ name }, index) => ({
            name,
            index,
            value: votes.filter((each) => cityOf.get(each.participantId) === name).length,
          }))}
        />
      </div>
      {tables.map((table) => (
        <TableVotes key={table.id} table={table} />
      ))}
    </div>
  );
}
