// All tables as cards to sit down at.
import { useState } from 'react';
import type { TableId } from '../../../shared/model/ids.ts';
import { permits } from '../../../shared/model/step.ts';
import { Notice } from '../../parts/notice.tsx';
import { useAction } from '../../state/action.ts';
import { useCommand, useCurrentStep, useMe, useSession } from '../../state/session.tsx';
import { TableCard } from './table-card.tsx';
import styles from './table-picker.module.css';

/** The order of the challenges; a table that fills up stays where it is. */
export function TablePicker() {
  const session = useSession();
  const { step } = useCurrentStep();
  const { participant, table: mine } = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [wanted, setWanted] = useState<TableId | null>(null);
  const maySit = participant !== null && session.closedAt === null && permits(step.kind, 'join');
  const sitAt = (tableId: TableId) => {
    if (mine?.id === tableId) return;
    setWanted(tableId);
    run(() => command('table:join', { tableId }));
  };
  return (
    <>
      <ul role="list" className={styles.tables}>
        {session.challenges.map((challenge) => {
          const table = session.tables.find(({ challengeId }) => challengeId === challenge.id);
          if (!table) return null;
          return (
            <TableCard
              key={table.id}
              challenge={challenge}
              table={table}
              isMine={table.id === mine?.id}
              busy={busy && wanted === table.id}
              onSit={maySit ? () => sitAt(table.id) : undefined}
            />
          );
        })}
      </ul>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </>
  );
}
