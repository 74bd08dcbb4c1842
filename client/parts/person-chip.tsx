// Who: initial, name and city in one small card.

import type { ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import styles from './person-chip.module.css';
import { Quoted } from './quoted.tsx';

interface PersonChipProps {
  readonly name: string;
  /** BCP 47, of the name; left out where nobody knows it. */
  readonly lang?: string | undefined;
  readonly cityName: string;
  readonly cityIndex: number;
  /** Such as “you” or “facilitator”, after the name. */
  readonly note?: string | undefined;
  /** Not connected at the moment; say so in `note`. */
  readonly away?: boolean | undefined;
  /** A button or menu for this person. */
  readonly action?: ReactNode;
}

/** A person on the roster. */
export function PersonChip(props: PersonChipProps) {
  const { name, lang, cityName, cityIndex, note, away, action } = props;
  return (
    <span className={styles.chip} data-away={away || undefined}>
      <Avatar name={name} cityIndex={cityIndex} />
      <span className={styles.words}>
        <span className={styles.name}>
          <Quoted isName lang={lang}>
            {name}
          </Quoted>
          {note && <span className={styles.note}> {note}</span>}
        </span>
        <span className={styles.city} data-city={cityIndex % 12}>
          <bdi>{cityName}</bdi>
        </span>
      </span>
      {action}
    </span>
  );
}
