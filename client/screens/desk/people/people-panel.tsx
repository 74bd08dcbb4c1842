// Everybody on the roster: who is connected and how, who has no table yet, other names, off the list.
import { type CSSProperties, useState } from 'react';
import { present } from '../../../../shared/model/person.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useReach } from '../../../state/reach.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { DoorSection } from './door-section.tsx';
import styles from './people-panel.module.css';
import { PersonRow } from './person-row.tsx';
import { ReachFilter, type Wanted } from './reach-filter.tsx';

/** Above this many one searches. */
const searchAbove = 8;

/** The room of the whole list: a switch that shows fewer must not move away from under the finger. */
const toRoom = (people: number) => ({ '--people': people }) as CSSProperties;

/** The sheet `people` of the desk. */
export function PeoplePanel() {
  const { t } = useWords();
  const session = useSession();
  const reachOf = useReach();
  const [wanted, setWanted] = useState<Wanted>('all');
  const [typed, setTyped] = useState('');
  const people = present(session.participants);
  const words = typed.trim().toLocaleLowerCase();
  const found = people.filter(
    ({ id, name, city }) =>
      `${name} ${city}`.toLocaleLowerCase().includes(words) &&
      (wanted === 'all' || reachOf(id) === wanted),
  );
  if (people.length === 0) {
    return (
      <>
        <DoorSection />
        <EmptyState
          drawing="table"
          level={3}
          title={t(session.participants.length === 0 ? 'desk.noPeople' : 'desk.nobodyNow')}
        >
          <p>{t('desk.noPeopleText')}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <DoorSection />
      <ReachFilter wanted={wanted} onWant={setWanted} />
      {people.length > searchAbove && (
        <TextField
          label={t('desk.findPerson')}
          type="search"
          value={typed}
          onChange={setTyped}
          autoComplete="off"
        />
      )}
      {found.length === 0 && (
        <p role="status">{t(words === '' ? 'desk.nobodyNow' : 'desk.noMatch')}</p>
      )}
      <ul role="list" className={styles.people} style={toRoom(people.length)}>
        {found.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
    </>
  );
}
