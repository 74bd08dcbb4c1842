// One name at a table: to be dragged, or moved by its menu. Whoever is not connected is told apart.
import type { DragEvent } from 'react';
import type { ParticipantId, TableId } from '../../../../shared/model/ids.ts';
import type { Participant } from '../../../../shared/model/person.ts';
import { Avatar } from '../../../parts/avatar.tsx';
import { Menu } from '../../../parts/menu.tsx';
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { cityIndexOf } from '../../../state/people.ts';
import { useReach } from '../../../state/reach.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { PersonReach } from '../people/person-reach.tsx';
import { draggedPersonType } from './dragged-person.ts';
import styles from './seated-person.module.css';

interface SeatedPersonProps {
  readonly person: Participant;
  readonly tableId: TableId | null;
  readonly onSeat: (id: ParticipantId, tableId: TableId | null) => void;
}

const nowhere = 'none';

/** A line of a table. */
export function SeatedPerson({ person, tableId, onSeat }: SeatedPersonProps) {
  const { t, rich } = useWords();
  const session = useSession();
  const { id, name, city } = person;
  const reach = useReach()(id);
  const titleOf = (challengeId: string) =>
    session.challenges.find((challenge) => challenge.id === challengeId)?.title ?? '';
  const elsewhere = session.tables
    .filter((table) => table.id !== tableId)
    .map((table) => ({
      id: table.id as string,
      label: t('desk.moveTo', { title: titleOf(table.challengeId) }),
      icon: 'table' as const,
    }));
  const away = { id: nowhere, label: t('desk.unseat'), icon: 'close' as const };
  const drag = (event: DragEvent) => {
    event.dataTransfer.setData(draggedPersonType, id);
    event.dataTransfer.effectAllowed = 'move';
  };
  const who = (
    <Written isName by={{ personId: id }}>
      {name}
    </Written>
  );
  return (
    <li
      className={styles.person}
      draggable
      data-away={reach === 'away' || undefined}
      onDragStart={drag}
    >
      <Avatar name={name} cityIndex={cityIndexOf(session, city)} size="small" />
      <span className={styles.name}>
        {who}
        <VisuallyHidden>, {city} </VisuallyHidden>
        <PersonReach personId={id} reach={reach} />
      </span>
      <Menu
        label={rich('desk.seatMenu', { name: who })}
        icon="move"
        items={tableId === null ? elsewhere : [...elsewhere, away]}
        onAction={(to) => onSeat(id, session.tables.find((table) => table.id === to)?.id ?? null)}
      />
    </li>
  );
}
