// The brainstorm: each at their own table; a facilitator at any. Who has no seat yet picks a table here.
import { useState } from 'react';
import type { TableId } from '../../../shared/model/ids.ts';
import type { Session } from '../../../shared/model/session.ts';
import type { Table } from '../../../shared/model/table.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { PickTable } from './pick-table.tsx';
import { TableRoom } from './table-room.tsx';
import { TableSwitch } from './table-switch.tsx';

/** The screen of the step. */
export function Brainstorm() {
  const { t } = useWords();
  const session = useSession();
  const me = useMe();
  const [visited, setVisited] = useState<TableId | null>(null);
  const own = ownTable(session, me.table);
  const wanted = session.tables.find(({ id }) => id === visited);
  const table = me.mayFacilitate ? (wanted ?? own ?? session.tables[0] ?? null) : own;

  if (session.tables.length === 0) {
    return (
      <EmptyState drawing="table" title={t('brainstorm.noTables')}>
        <p>{t('brainstorm.noTablesText')}</p>
      </EmptyState>
    );
  }
  if (!table) return <PickTable />;
  return (
    <TableRoom
      key={table.id}
      table={table}
      above={
        me.mayFacilitate &&
        session.tables.length > 1 && (
          <TableSwitch tableId={table.id} ownId={own?.id ?? null} onVisit={setVisited} />
        )
      }
    />
  );
}

/** In a serial evening everybody sits at the table of the challenge in turn, whatever else they sat at. */
function ownTable({ order, focus, tables }: Session, seat: Table | null): Table | null {
  const inTurn = order === 'serial' && tables.find(({ challengeId }) => challengeId === focus);
  return inTurn && seat ? inTurn : seat;
}
