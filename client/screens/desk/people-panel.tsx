// Everybody on the roster: who is connected and how, who has no table yet, other names, off the list.
import { useState } from 'react';
import { present } from '../../../shared/model/person.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useOnline, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './people-panel.module.css';
import { PersonRow } from './person-row.tsx';

/** Above this many one searches. */
const searchAbove = 8;

/** The sheet `people` of the desk. */
export function PeoplePanel() {
  const { t } = useWords();
  const session = useSession();
  const online = useOnline();
  const [wanted, setWanted] = useState('');
  const people = present(session.participants);
  const words = wanted.trim().toLocaleLowerCase();
  const found = people.filter(({ name, city }) =>
    `${name} ${city}`.toLocaleLowerCase().includes(words),
  );
  if (people.length === 0) {
    return (
      <EmptyState drawing="table" level={3} title={t('desk.noPeople')}>
        <p>{t('desk.noPeopleText')}</p>
      </EmptyState>
    );
  }
  const here = people.filter(({ id }) => online[id] !== undefined).length;
  return (
    <>
      <p>{t('desk.peopleCount', { here, all: people.length })}</p>
      {people.length > searchAbove && (
        <TextField
          label={t('desk.findPerson')}
          type="search"
          value={wanted}
          onChange={setWanted}
          autoComplete="off"
        />
      )}
      {found.length === 0 && <p role="status">{t('desk.noMatch')}</p>}
      <ul role="list" className={styles.people}>
        {found.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
    </>
  );
}
