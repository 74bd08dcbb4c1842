// Before the start: what will be pitched, who is here, how others get in, and what will happen.
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
        <Challenges />
        <PeopleByCity />
      </div>
      <div className={styles.side}>
        <Invite />
        <Tonight />
      </div>
    </div>
  );
}
