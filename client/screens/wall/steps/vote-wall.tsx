// The vote from afar: how many have voted, from where, and how the votes lie on the tables.
import { useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { BigFigure } from '../figures/big-figure.tsx';
import { CityBar } from '../figures/city-bar.tsx';
import { countByCity } from '../figures/count-by-city.ts';
import { type TableCellProps, TableGrid } from '../figures/table-grid.tsx';
import { useHere } from '../use-here.ts';
import styles from './tables-wall.module.css';

/** Counts only: whose vote it was is nobody's business. */
export function VoteWall() {
  const { t } = useWords();
  const session = useSession();
  const { votes } = session;
  const voters = new Set(votes.map(({ participantId }) => participantId));
  // Somebody may have voted and left.
  const all = new Set([...voters, ...useHere().here.map(({ id }) => id)]);
  return (
    <div className={styles.frame} data-figures>
      <div className={styles.figures}>
        <BigFigure value={votes.length} label={t('wall.votes', { count: votes.length })} />
        <div className={styles.cell}>
          <p>{t('wall.voted', { count: voters.size, all: all.size })}</p>
          <CityBar counts={countByCity(session, votes)} />
        </div>
      </div>
      <TableGrid Cell={VotesCell} />
    </div>
  );
}

function VotesCell({ table: { id } }: TableCellProps) {
  const { t, number } = useWords();
  const session = useSession();
  const chosen = useSummaries().get(id)?.chosen;
  const given = session.votes.filter(({ tableId }) => tableId === id);
  return (
    <div className={styles.cell}>
      <p className={styles.count}>
        <strong>{number(given.length)}</strong> {t('wall.votes', { count: given.length })}
      </p>
      <CityBar counts={countByCity(session, given)} hideNames />
      {chosen && (
        <p className={styles.quote} lang={chosen.language} dir="auto">
          {chosen.text}
        </p>
      )}
    </div>
  );
}
