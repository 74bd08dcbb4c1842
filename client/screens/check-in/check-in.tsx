// A show of hands: who is here for the first time, and one word on how everybody comes.

import { PitchChallenge } from '../../pieces/challenges/pitch-challenge.tsx';
import { WordCloud } from '../../pieces/word-cloud.tsx';
import { useMe } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { Answer } from './answer.tsx';
import styles from './check-in.module.css';
import { Hands } from './hands.tsx';

/** The screen of the check-in step. */
export function CheckIn() {
  const { t } = useWords();
  const { participant } = useMe();
  return (
    <div className={styles.checkIn}>
      {participant ? <Answer participant={participant} /> : <p>{t('steps.introduce')}</p>}
      <div className={styles.seen}>
        <Hands />
        <WordCloud />
      </div>
      <div>
        <PitchChallenge />
      </div>
    </div>
  );
}
