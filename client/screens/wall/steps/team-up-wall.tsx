// The tables filling up, each with its people by city, and who has not chosen yet.
import { seatOf } from '../../../../shared/model/seating.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { CityBar } from '../figures/city-bar.tsx';
import { countByCity } from '../figures/count-by-city.ts';
import { type TableCellProps, TableGrid } from '../figures/table-grid.tsx';
import { useHere } from '../use-here.ts';
import styles from './tables-wall.module.css';

/** A cell per table. */
export function TeamUpWall() {
  const { t } = useWords();
  const session = useSession();
  const waiting = useHere().here.filter(
    ({ id, role }) => role === 'participant' && seatOf(session, id) === null,
  );
  return (
    <div className={styles.frame}>
      <TableGrid Cell={SeatsCell} />
      {session.tables.length > 0 && (
        <p className={styles.line}>{t('pitches.notChosen', { count: waiting.length })}</p>
      )}
    </div>
  );
}

function SeatsCell({ table: { seats } }: TableCellProps) {
  const { t, number } = useWords();
  const session = useSession();
  const { here, away } = useHere();
  const sitting = here.filter(({ id }) => seats.includes(id));
  const gone = away.filter(({ id }) => seats.includes(id)).length;
  const counts = countByCity(
    session,
    sitting.map(({ id }) => ({ participantId: id })),
  );
  return (
    <div className={styles.cell}>
      <p className={styles.count}>
        <strong>{number(sitting.length)}</strong> {t('wall.people', { count: sitting.length })}
        {gone > 0 && <span className={styles.away}>{t('wall.away', { count: gone })}</span>}
      </p>
      <CityBar counts={counts} />
    </div>
  );
}
