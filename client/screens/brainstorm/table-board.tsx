// Any table as board or list, without the field for new ideas: for picking the one idea, and for looking in.
import type { IdeaId, TableId } from '../../../shared/model/ids.ts';
import type { Table } from '../../../shared/model/table.ts';
import { useSession } from '../../state/session.tsx';
import { type TableState, useTable } from '../../state/table.tsx';
import { useIdeaViews } from './card/use-idea-views.ts';
import { IdeasView } from './ideas-view.tsx';
import { TableLoading } from './table-loading.tsx';
import { useWhere } from './use-where.ts';

export interface TableBoardProps {
  readonly tableId: TableId;
  /** Nothing can be moved, grouped or mended; picking is told by `onPick`. */
  readonly readOnly?: boolean;
  /** With it every card has a button to pick it, and the picked one to let it go. */
  readonly onPick?: ((id: IdeaId) => void) | undefined;
  readonly chosenId?: IdeaId | null;
}

export function TableBoard({ tableId, ...rest }: TableBoardProps) {
  const { tables } = useSession();
  const table = tables.find(({ id }) => id === tableId);
  const state = useTable(tableId);
  if (!table || !state) return <TableLoading />;
  return <OpenBoard key={tableId} {...{ table, state }} {...rest} />;
}

interface OpenBoardProps extends Omit<TableBoardProps, 'tableId'> {
  readonly table: Table;
  readonly state: TableState;
}

function OpenBoard({ table, state, ...rest }: OpenBoardProps) {
  const views = useIdeaViews(state, table);
  const where = useWhere(state);
  return <IdeasView {...{ table, state, views, where }} {...rest} />;
}
