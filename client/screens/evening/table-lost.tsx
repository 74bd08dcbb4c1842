// Words for one's table that the server did not take, while a step is shown that has no table. It also keeps the table's
// document open beyond the brainstorm, so that what was written offline still arrives.
import type { TableId } from '../../../shared/model/ids.ts';
import { LostWords } from '../../pieces/lost-words/lost-words.tsx';
import { useTable } from '../../state/table.tsx';
import styles from './table-lost.module.css';

interface TableLostProps {
  readonly tableId: TableId;
  /** The step's own screen offers them back, with more that can be done with them. */
  readonly isOfferedByStep: boolean;
}

/** Nothing at all as long as nothing is lost. */
export function TableLost({ tableId, isOfferedByStep }: TableLostProps) {
  const table = useTable(tableId);
  if (!table || isOfferedByStep) return null;
  return (
    <div className={styles.lost}>
      <LostWords lost={table.lost} />
    </div>
  );
}
