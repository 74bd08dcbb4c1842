// The tables filling up, each with its people by city, and who has not chosen yet.
import { unseated } from '../../../../shared/model/seating.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { CityBar } from '../figures/city-bar.tsx';
import { countByCity } from '../figures/count-by-city.ts';
import { type TableCellProps, TableGrid } from '../figures/table-grid.tsx';
import styles from './tables-wall.module.css';

/** A cell per table. */
export function TeamUpWall() {
  const { t } = useWords();
  const session = useSession();
  return (
    <div className={styles.frame}>
      <TableGrid Cell={SeatsCell} />
      {session.tables.length > 0 && (
        <p className={styles.line}>{t('pitches.notChosen', { count: unseated(session).length })}</p>
      )}
    </div>
  );
}

function SeatsCell({ table: { seats } }: TableCellProps) {
  const { t, number } = useWords();
  const session = useSession();
  const counts = countByCity(
    session,
    seats.map((participantId) => ({ participantId })),
  );
  return (
    <div className={styles.cell}>
      <p className={styles.count}>
        <strong>{number(seats.length)}</strong> {t('wall.people', { count: seats.length })}
      </p>
      <CityBar counts={counts} />
    </div>
  );
}
