// Before the start: who is here, what will happen, what will be pitched, and how others get in.

import { Challenges } from './challenges.tsx';
import { Invite } from './invite.tsx';
import styles from './lobby.module.css';
import { PeopleByCity } from './people-by-city.tsx';
import { Tonight } from './tonight.tsx';

/** The screen of the lobby step. */
export function Lobby() {
  return (
    <div className={styles.lobby}>
      <div className={styles.main}>
        <PeopleByCity />
        <Challenges />
      </div>
      <div className={styles.side}>
        <Invite />
        <Tonight />
      </div>
    </div>
  );
}
