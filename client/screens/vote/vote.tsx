// Votes on the ideas of all tables: a few per person, one per idea, counted by the server.
import { useState } from 'react';
import { limits } from '../../../shared/model/limits.ts';
import { votesLeft } from '../../../shared/model/support.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FigureTile } from '../../parts/figure-tile.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useMe, useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { TableVotes } from './table-votes.tsx';
import styles from './vote.module.css';

/** As many are found at a glance. */
const fewIdeas = 9;

/** The screen of the vote step. */
export function Vote() {
  const { t, language } = useWords();
  const session = useSession();
  const { participant } = useMe();
  const summaries = useSummaries();
  const [wanted, setWanted] = useState('');
  const { tables, votes, cities, participants } = session;
  const cityOf = new Map(participants.map(({ id, city }) => [id, city]));
  const ideas = tables.reduce((sum, { id }) => sum + (summaries.get(id)?.ideas ?? 0), 0);
  if (tables.length === 0) {
    return <EmptyState drawing="table" title={t('steps.vote.noTables')} />;
  }
  return (
    <div className={styles.vote}>
      <div className={styles.top}>
        {participant ? (
          <p id="votes-left" className={styles.left} aria-live="polite">
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
      {(ideas > fewIdeas || wanted !== '') && (
        <search className={styles.find}>
          <TextField
            type="search"
            label={t('brainstorm.filter')}
            value={wanted}
            onChange={setWanted}
          />
        </search>
      )}
      {tables.map((table) => (
        <TableVotes key={table.id} table={table} wanted={wanted} />
      ))}
    </div>
  );
}
