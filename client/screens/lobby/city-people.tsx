// The people of one city: oneself, then those who are here, then those who are away, each in the order in which they came.

import { useState } from 'react';
import type { Participant } from '../../../shared/model/person.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { Written } from '../../pieces/languages/written.tsx';
import { useIsHere } from '../../state/here.ts';
import { useMe } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './city-people.module.css';

interface CityPeopleProps {
  readonly name: string;
  readonly index: number;
  readonly people: readonly Participant[];
}

/** A hall of two hundred would push everything else off the screen, and on a phone a bus would. */
const mostShown = { wide: 24, narrow: 6 } as const;

/** A card with the city's name, how many have come, and their names. */
export function CityPeople({ name, index, people }: CityPeopleProps) {
  const { t } = useWords();
  const me = useMe();
  const isHere = useIsHere();
  const [showsAll, setShowsAll] = useState(false);
  const isNarrow = useMedia('(max-width: 40rem)');
  const most = mostShown[isNarrow ? 'narrow' : 'wide'];

  const placeOf = ({ id }: Participant) => (id === me.participant?.id ? 0 : isHere(id) ? 1 : 2);
  const ordered = people.toSorted((a, b) => placeOf(a) - placeOf(b));
  const shown = showsAll ? ordered : ordered.slice(0, most);
  const others = people.length - most;

  const noteOn = ({ id, role }: Participant) =>
    [
      id === me.participant?.id && t('lobby.you'),
      role === 'facilitator' && t('lobby.facilitator'),
      !isHere(id) && t('lobby.away'),
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
              data-away={!isHere(person.id) || undefined}
            >
              <Avatar name={person.name} cityIndex={index} size="small" />
              <span className={styles.name}>
                <Written isName by={{ personId: person.id }}>
                  {person.name}
                </Written>
                <Note words={noteOn(person)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <Button
          kind="quiet"
          icon={showsAll ? 'up' : 'down'}
          aria-expanded={showsAll}
          aria-label={
            showsAll
              ? t('lobby.fewerOf', { city: name })
              : t('lobby.othersOf', { count: others, city: name })
          }
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('lobby.fewer') : t('lobby.others', { count: others })}
        </Button>
      )}
    </Card>
  );
}

function Note({ words }: { readonly words: string }) {
  return words && <span className={styles.note}> {words}</span>;
}
