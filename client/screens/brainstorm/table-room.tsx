// One table during the brainstorm: on a phone like a messenger, on a desk with the board.
import type { ReactNode } from 'react';
import type { Table } from '../../../shared/model/table.ts';
import { useMedia } from '../../parts/use-media.ts';
import { type TableState, useTable } from '../../state/table.tsx';
import { DeskRoom } from './desk/desk-room.tsx';
import { PhoneRoom } from './phone/phone-room.tsx';
import { TableLoading } from './table-loading.tsx';
import { useRoom } from './use-room.ts';

const desk = '(min-width: 64rem)';

interface TableRoomProps {
  readonly table: Table;
  /** Such as the way to other tables. */
  readonly above?: ReactNode;
}

export function TableRoom({ table, above }: TableRoomProps) {
  const state = useTable(table.id);
  if (!state) return <TableLoading />;
  return <OpenTable {...{ table, above, state }} />;
}

function OpenTable({ table, above, state }: TableRoomProps & { readonly state: TableState }) {
  const room = useRoom(table, state);
  return useMedia(desk) ? <DeskRoom {...{ room, above }} /> : <PhoneRoom {...{ room, above }} />;
}
