// Who sits where. People are moved by the menu beside their name or dragged with the mouse;
// one button seats everybody else and mixes the cities. What was done is said, and the focus stays among the names
// (parts/keep-focus.ts).

import { type ReactNode, useState } from 'react';
import type { ParticipantId, TableId } from '../../../../shared/model/ids.ts';
import { unseated } from '../../../../shared/model/seating.ts';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { useAction } from '../../../state/action.ts';
import { peopleById } from '../../../state/people.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { SeatColumn } from './seat-column.tsx';
import styles from './seats-panel.module.css';

/** The sheet `seats` of the desk. */
export function SeatsPanel() {
  const { t, rich } = useWords();
  const session = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [said, setSaid] = useState<ReactNode>('');
  const { tables, challenges, participants } = session;
  const waiting = unseated(session);
  const byId = peopleById(participants);
  if (tables.length === 0) {
    return (
      <EmptyState drawing="table" level={3} title={t('desk.noTables')}>
        <p>{t('desk.noTablesText')}</p>
      </EmptyState>
    );
  }
  const challengeOf = (id: TableId) => {
    const table = tables.find((each) => each.id === id);
    return challenges.find((each) => each.id === table?.challengeId);
  };
  const seat = (participantId: ParticipantId, tableId: TableId | null) =>
    run(async () => {
      await command('seat:assign', { participantId, tableId });
      const challenge = tableId === null ? undefined : challengeOf(tableId);
      const name = (
        <Written isName by={{ personId: participantId }}>
          {byId.get(participantId)?.name ?? ''}
        </Written>
      );
      const title = <Written by={challenge}>{challenge?.title ?? ''}</Written>;
      setSaid(
        tableId === null
          ? rich('desk.movedNowhere', { name })
          : rich('desk.moved', { name, title }),
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
            title={challengeOf(table.id)?.title ?? ''}
            by={challengeOf(table.id)}
            tableId={table.id}
            people={table.seats.flatMap((id) => byId.get(id) ?? [])}
            onSeat={seat}
          />
        ))}
      </div>
    </>
  );
}
