// Who sits where. People are moved by the menu beside their name or dragged with the mouse;
// one button seats everybody else and mixes the cities. What was done is said, and the focus stays among the names
// (parts/keep-focus.ts).
import { useState } from 'react';
import type { ParticipantId, TableId } from '../../../../shared/model/ids.ts';
import { unseated } from '../../../../shared/model/seating.ts';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { SeatColumn } from './seat-column.tsx';
import styles from './seats-panel.module.css';

/** The sheet `seats` of the desk. */
export function SeatsPanel() {
  const { t } = useWords();
  const session = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [said, setSaid] = useState('');
  const { tables, challenges, participants } = session;
  const waiting = unseated(session);
  const byId = new Map(participants.map((person) => [person.id, person]));
  if (tables.length === 0) {
    return (
      <EmptyState drawing="table" level={3} title={t('desk.noTables')}>
        <p>{t('desk.noTablesText')}</p>
      </EmptyState>
    );
  }
  const titleOf = (id: TableId) => {
    const table = tables.find((each) => each.id === id);
    return challenges.find((each) => each.id === table?.challengeId)?.title ?? '';
  };
  const seat = (participantId: ParticipantId, tableId: TableId | null) =>
    run(async () => {
      await command('seat:assign', { participantId, tableId });
      const name = byId.get(participantId)?.name ?? '';
      setSaid(
        tableId === null
          ? t('desk.movedNowhere', { name })
          : t('desk.moved', { name, title: titleOf(tableId) }),
      );
    });
  const fill = () =>
    run(async () => {
      await command('seat:fill', {});
      setSaid(t('desk.allSeated'));
    });
  return (
    <>
      <div className={styles.top}>
        <p className={styles.hint}>{t('desk.seatsHint')}</p>
        {waiting.length > 0 ? (
          <Button kind="primary" icon="people" busy={busy} onClick={fill}>
            {t('desk.fill')}
          </Button>
        ) : (
          <p>{participants.length > 0 && t('desk.allSeated')}</p>
        )}
        <VisuallyHidden role="status">{said}</VisuallyHidden>
      </div>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      <div className={styles.columns}>
        {waiting.length > 0 && (
          <SeatColumn title={t('desk.unseated')} tableId={null} people={waiting} onSeat={seat} />
        )}
        {tables.map((table) => (
          <SeatColumn
            key={table.id}
            title={titleOf(table.id)}
            tableId={table.id}
            people={table.seats.flatMap((id) => byId.get(id) ?? [])}
            onSeat={seat}
          />
        ))}
      </div>
    </>
  );
}
