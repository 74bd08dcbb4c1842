// A cell for every table, as many beside each other as make them largest; very many are shown page after page.
import type { ComponentType, CSSProperties } from 'react';
import type { Table } from '../../../../shared/model/table.ts';
import { useLanguageOf } from '../../../pieces/languages/use-language-of.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { Pages } from '../pages/pages.tsx';
import { toPages, widthOf } from '../pages/room.ts';
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

const mostShown = 6;

/** Letters from which a title is set smaller, to end within two lines more often. */
const longTitle = 40;

const toColumns = (count: number) => (count <= 3 ? count : Math.ceil(count / 2));

/** In the order of the challenges. */
export function TableGrid({ Cell, isDone }: TableGridProps) {
  const { t } = useWords();
  const { challenges, tables } = useSession();
  const languageOf = useLanguageOf();
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
  return (
    <Pages pages={toPages(pairs, mostShown, () => 1)}>
      {(shown) => (
        <ul
          role="list"
          className={styles.grid}
          style={{ '--columns': toColumns(shown.length) } as CSSProperties}
        >
          {shown.map(({ challenge, table }) => (
            <li key={table.id} className={styles.cell} data-done={isDone?.(table) || undefined}>
              <h2
                className={styles.title}
                data-long={widthOf(challenge.title) > longTitle || undefined}
                lang={languageOf(challenge.title, challenge)}
                dir="auto"
              >
                {challenge.title}
              </h2>
              <div className={styles.rest}>
                <Cell table={table} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Pages>
  );
}
