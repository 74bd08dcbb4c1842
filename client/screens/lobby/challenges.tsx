// What will be pitched: every challenge with its question, and how to bring one's own.
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PitchChallenge } from '../../pieces/challenges/pitch-challenge.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { ChallengeCard } from './challenge-card.tsx';
import styles from './challenges.module.css';

/** The list of challenges. */
export function Challenges() {
  const { t } = useWords();
  const { challenges } = useSession();
  const { mayFacilitate } = useMe();
  const button = <PitchChallenge main={!mayFacilitate} />;
  return (
    <section aria-labelledby="challenges" className={styles.challenges}>
      <h2 id="challenges">{t('lobby.challenges')}</h2>
      {challenges.length === 0 ? (
        <Card tone="sunk">
          <EmptyState drawing="cards" level={3} title={t('lobby.noChallenges')} action={button}>
            <p>{t('lobby.noChallengesText')}</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          <ul role="list" className={styles.list}>
            {challenges.map((challenge) => (
              <li key={challenge.id}>
                <ChallengeCard challenge={challenge} />
              </li>
            ))}
          </ul>
          <div>{button}</div>
        </>
      )}
    </section>
  );
}
