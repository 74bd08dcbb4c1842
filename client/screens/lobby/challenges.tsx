// What will be pitched: every challenge with its question, and how to bring one's own.
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { ChallengeCard } from './challenge-card.tsx';
import { ChallengeDialog } from './challenge-dialog.tsx';
import styles from './challenges.module.css';
import { useMayPitch } from './may-pitch.ts';

/** The list of challenges. */
export function Challenges() {
  const { t } = useWords();
  const { challenges } = useSession();
  const { mayFacilitate } = useMe();
  const mayPitch = useMayPitch();
  const [pitches, setPitches] = useState(false);
  const isEmpty = challenges.length === 0;
  const button = mayPitch && (
    <Button
      kind={mayFacilitate ? 'secondary' : 'primary'}
      icon="plus"
      onClick={() => setPitches(true)}
    >
      {t('lobby.pitch')}
    </Button>
  );
  return (
    <section aria-labelledby="challenges" className={styles.challenges}>
      <h2 id="challenges">{t('lobby.challenges')}</h2>
      {isEmpty ? (
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
      {pitches && <ChallengeDialog onClose={() => setPitches(false)} />}
    </section>
  );
}
