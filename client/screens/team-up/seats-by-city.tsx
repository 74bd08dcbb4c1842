// Who sits at a table, by city: the mark, how many of them are here, their names, and apart from these who is away.
import { Fragment } from 'react';
import type { Participant } from '../../../shared/model/person.ts';
import type { Table } from '../../../shared/model/table.ts';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useIsHere } from '../../state/here.ts';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './seats-by-city.module.css';

interface SeatsByCityProps {
  readonly table: Table;
  /** Names per city before the rest is only counted. */
  readonly mostNames?: number;
}

/** One line per city that has somebody at the table. Whoever is away keeps the seat and is not counted. */
export function SeatsByCity({ table, mostNames = 6 }: SeatsByCityProps) {
  const { t, rich, richList, number } = useWords();
  const { cities, participants } = useSession();
  const me = useMe();
  const isHere = useIsHere();
  const seats = new Set<string>(table.seats);
  const seated = participants.filter(({ id }) => seats.has(id));
  if (seated.length === 0) return <p className={styles.soft}>{t('pitches.seatsNone')}</p>;

  const toNames = (people: readonly Participant[]) => {
    const names = people.map(({ id, name: written }) => {
      const name = (
        <Written key={id} isName by={{ personId: id }}>
          {written}
        </Written>
      );
      return id === me.participant?.id ? (
        <Fragment key={id}>{rich('pitches.you', { name })}</Fragment>
      ) : (
        name
      );
    });
    const rest = names.length - mostNames;
    if (rest <= 0) return richList(names);
    return richList([...names.slice(0, mostNames), t('pitches.andMore', { count: rest })]);
  };
  return (
    <ul role="list" className={styles.seats}>
      {cities.map(({ name }, index) => {
        const people = seated.filter(({ city }) => city === name);
        const here = people.filter(({ id }) => isHere(id));
        const away = people.filter(({ id }) => !isHere(id));
        if (people.length === 0) return null;
        return (
          <li key={name} className={styles.city}>
            <CityBadge name={name} index={index}>
              {number(here.length)}
            </CityBadge>
            {here.length > 0 && <span className={styles.names}>{toNames(here)}</span>}
            {away.length > 0 && (
              <span className={styles.away} data-away>
                {rich('pitches.awayNames', { names: toNames(away) })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
