// The show of hands, city by city, and the words that people brought.
import { Hands } from '../check-in/hands.tsx';
import { WordCloud } from '../check-in/word-cloud.tsx';
import styles from './check-in-wall.module.css';

/** Counts on one side, words on the other. */
export function CheckInWall() {
  return (
    <div className={styles.checkIn}>
      <Hands />
      <div className={styles.words}>
        <WordCloud />
      </div>
    </div>
  );
}
