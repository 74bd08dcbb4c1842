// A cell for every table, as many beside each other as make them largest; the rest of very many is counted.
import type { ComponentType, CSSProperties } from 'react';
import type { Table } from '../../../../shared/model/table.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { FitText } from '../slips/fit-text.tsx';
import { WallEmpty } from '../wall-empty.tsx';
import styles from './table-grid.module.css';

export interface TableCellProps {
  readonly table: Table;
}

interface TableGridProps {
  /** What is shown under the title. */
  readonly Cell: ComponentType<TableCellProps>;
  /** Marks a cell that is done. */
  readonly isDone?: (table: Table) => boolean;
}

const mostShown = 12;

function toColumns(count: number): number {
  if (count <= 3) return count;
  return count <= 8 ? Math.ceil(count / 2) : 4;
}

/** In the order of the challenges. */
export function TableGrid({ Cell, isDone }: TableGridProps) {
  const { t } = useWords();
  const { challenges, tables } = useSession();
  const pairs = challenges.flatMap((challenge) => {
    const table = tables.find(({ challengeId }) => challengeId === challenge.id);
    return table ? [{ challenge, table }] : [];
  });
  if (pairs.length === 0) {
    return (
      <WallEmpty drawing="table" title={t('wall.noChallenges')}>
        {t('wall.noChallengesText')}
      </WallEmpty>
    );
  }
  const shown = pairs.slice(0, mostShown);
  return (
    <div className={styles.frame}>
      <ul
        role="list"
        className={styles.grid}
        data-many={shown.length > 6 || undefined}
        style={{ '--columns': toColumns(shown.length) } as CSSProperties}
      >
        {shown.map(({ challenge, table }) => (
          <li key={table.id} className={styles.cell} data-done={isDone?.(table) || undefined}>
            <div className={styles.title}>
              <FitText as="h2" most={1.75} least={0.65}>
                {challenge.title}
              </FitText>
            </div>
            <div className={styles.rest}>
              <Cell table={table} />
            </div>
          </li>
        ))}
      </ul>
      {pairs.length > shown.length && (
        <p className={styles.more}>{t('wall.andMore', { count: pairs.length - shown.length })}</p>
      )}
    </div>
  );
}
