// One table with its people, or those who have none yet; who is not connected stands last and is counted apart. People can
// be dropped here.

import { type DragEvent, useId, useState } from 'react';
import type { ParticipantId, TableId } from '../../../../shared/model/ids.ts';
import type { Participant } from '../../../../shared/model/person.ts';
import { CityBadge } from '../../../parts/city-badge.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useLanguageOf, type Whose } from '../../../pieces/languages/use-language-of.ts';
import { useReach } from '../../../state/reach.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { draggedPersonType } from './dragged-person.ts';
import styles from './seat-column.module.css';
import { SeatedPerson } from './seated-person.tsx';

interface SeatColumnProps {
  readonly title: string;
  /** Whose words the title is; left out where it is ours. */
  readonly by?: Whose | undefined;
  /** Null stands for no table. */
  readonly tableId: TableId | null;
  readonly people: readonly Participant[];
  readonly onSeat: (id: ParticipantId, tableId: TableId | null) => void;
}

/** A column with the count of those who are there, per city, above the names. */
export function SeatColumn({ title, by, tableId, people, onSeat }: SeatColumnProps) {
  const { t } = useWords();
  const { cities } = useSession();
  const languageOf = useLanguageOf();
  const [isOver, setIsOver] = useState(false);
  const headingId = useId();
  const reachOf = useReach();
  const isAway = ({ id }: Participant) => reachOf(id) === 'away';
  const here = people.filter((person) => !isAway(person));
  const away = people.filter(isAway);

  const dragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(draggedPersonType)) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    const id = event.dataTransfer.getData(draggedPersonType);
    setIsOver(false);
    event.preventDefault();
    if (id && !people.some((person) => person.id === id)) onSeat(id as ParticipantId, tableId);
  };
  return (
    <section
      aria-labelledby={headingId}
      className={styles.column}
      data-over={isOver || undefined}
      data-waiting={tableId === null || undefined}
      onDragOver={dragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h3 id={headingId} className={styles.title} lang={by && languageOf(title, by)} dir="auto">
        {title}
      </h3>
      <p className={styles.counts}>
        {cities.map(({ name }, index) => (
          <CityBadge key={name} name={name} index={index} kind="plain">
            {here.filter(({ city }) => city === name).length}
          </CityBadge>
        ))}
        {away.length > 0 && (
          <span className={styles.away}>
            <Icon name="offline" />
            {t('desk.awayCount', { count: away.length })}
          </span>
        )}
      </p>
      {people.length === 0 ? (
        <p className={styles.soft}>{t('desk.nobodyHere')}</p>
      ) : (
        <ul role="list" className={styles.people}>
          {[...here, ...away].map((person) => (
            <SeatedPerson key={person.id} person={person} tableId={tableId} onSeat={onSeat} />
          ))}
        </ul>
      )}
    </section>
  );
}
