// The questions: one place per challenge. A presenter finds their own first, then comes the one in turn.

import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { ChallengeQuestions } from './challenge-questions.tsx';
import styles from './questions.module.css';

/** The screen of the questions step. A serial evening asks about the challenge in turn only. */
export function Questions() {
  const { t } = useWords();
  const { challenges, focus, order } = useSession();
  const { participant } = useMe();
  const inRound = challenges.filter(({ id }) => order === 'parallel' || !focus || id === focus);
  const rank = ({ id, presenterId }: (typeof challenges)[number]) =>
    participant && presenterId === participant.id ? 0 : id === focus ? 1 : 2;
  const sorted = [...inRound].sort((a, b) => rank(a) - rank(b));
  if (sorted.length === 0) {
    return (
      <Card tone="sunk">
        <EmptyState drawing="cards" title={t('pitches.nothingToAsk')}>
          <p>{t('pitches.nothingToAskText')}</p>
        </EmptyState>
      </Card>
    );
  }
  return (
    <div className={styles.questions}>
      {sorted.map((challenge) => (
        <ChallengeQuestions key={challenge.id} challenge={challenge} />
      ))}
    </div>
  );
}
