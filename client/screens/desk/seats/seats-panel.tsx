// Who sits where. People are moved by the menu beside their name or dragged with the mouse;
// one button seats everybody else and mixes the cities.
import type { ParticipantId, TableId } from '../../../../shared/model/ids.ts';
import { unseated } from '../../../../shared/model/seating.ts';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { Notice } from '../../../parts/notice.tsx';
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
  const seat = (participantId: ParticipantId, tableId: TableId | null) =>
    run(() => command('seat:assign', { participantId, tableId }));
  return (
    <>
      <div className={styles.top}>
        <p className={styles.hint}>{t('desk.seatsHint')}</p>
        {waiting.length > 0 ? (
          <Button
            kind="primary"
            icon="people"
            busy={busy}
            onClick={() => run(() => command('seat:fill', {}))}
          >
            {t('desk.fill')}
          </Button>
        ) : (
          <p role="status">{participants.length > 0 && t('desk.allSeated')}</p>
        )}
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
            title={challenges.find(({ id }) => id === table.challengeId)?.title ?? ''}
            tableId={table.id}
            people={table.seats.flatMap((id) => byId.get(id) ?? [])}
            onSeat={seat}
          />
        ))}
      </div>
    </>
  );
}
