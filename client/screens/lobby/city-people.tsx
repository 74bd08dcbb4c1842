// The people of one city, the newest last, so that nobody's name moves while others come in.
import { useState } from 'react';
import type { Participant } from '../../../shared/model/person.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { useMe, useOnline } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './city-people.module.css';

interface CityPeopleProps {
  readonly name: string;
  readonly index: number;
  readonly people: readonly Participant[];
}

/** A hall of two hundred would push everything else off the screen. */
const mostShown = 24;

/** A card with the city's name, how many have come, and their names. */
export function CityPeople({ name, index, people }: CityPeopleProps) {
  const { t } = useWords();
  const me = useMe();
  const online = useOnline();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? people : people.slice(0, mostShown);

  const noteOn = ({ id, role }: Participant) =>
    [
      id === me.participant?.id && t('lobby.you'),
      role === 'facilitator' && t('lobby.facilitator'),
      online[id] === undefined && t('lobby.away'),
    ]
      .filter((word) => word !== false)
      .join(' · ');
  return (
    <Card as="section" cityIndex={index} aria-label={name}>
      <h3 className={styles.head}>
        <CityBadge name={name} index={index} kind="plain" />
        <span className={styles.count}>{t('lobby.count', { count: people.length })}</span>
      </h3>
      {people.length === 0 ? (
        <p className={styles.empty}>{t('lobby.emptyCity', { city: name })}</p>
      ) : (
        <ul role="list" className={styles.people}>
          {shown.map((person) => (
            <li
              key={person.id}
              className={styles.person}
              data-away={online[person.id] === undefined || undefined}
            >
              <Avatar name={person.name} cityIndex={index} size="small" />
              <span className={styles.name}>
                <bdi>{person.name}</bdi>
                <Note words={noteOn(person)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {shown.length < people.length && (
        <Button kind="quiet" onClick={() => setShowsAll(true)}>
          {t('lobby.more', { count: people.length })}
        </Button>
      )}
    </Card>
  );
}

function Note({ words }: { readonly words: string }) {
  return words && <span className={styles.note}> {words}</span>;
}
