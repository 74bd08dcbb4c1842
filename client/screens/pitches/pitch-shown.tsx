// One challenge, large: its title, who brings it, the one question, and the brief below.
import { useState } from 'react';
import type { Challenge } from '../../../shared/model/challenge.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChallengeDialog } from '../../pieces/challenges/challenge-dialog.tsx';
import { PresenterLine } from '../../pieces/challenges/presenter-line.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { ChallengeBrief } from './challenge-brief.tsx';
import styles from './pitch-shown.module.css';

/** Its presenter and facilitators may mend the words. */
export function PitchShown({ challenge }: { readonly challenge: Challenge }) {
  const { t } = useWords();
  const session = useSession();
  const { participant, mayFacilitate } = useMe();
  const [amends, setAmends] = useState(false);
  const place = session.challenges.findIndex(({ id }) => id === challenge.id);
  const isOwn = participant !== null && challenge.presenterId === participant.id;
  const whose = { personId: challenge.presenterId, city: challenge.city };
  const isInTurn = session.focus === challenge.id;
  return (
    <Card
      as="article"
      space="roomy"
      cityIndex={cityIndexOf(session, challenge.city)}
      aria-labelledby={`pitch-${challenge.id}`}
    >
      <div className={styles.pitch}>
        <div className={styles.head}>
          <p className={styles.place}>
            {t('pitches.place', { at: place + 1, all: session.challenges.length })}
            {isInTurn && <strong className={styles.now}>{t('pitches.now')}</strong>}
          </p>
          {(isOwn || mayFacilitate) && (
            <Button kind="quiet" icon="edit" onClick={() => setAmends(true)}>
              {t('pitches.amend')}
            </Button>
          )}
        </div>
        <Written as="h2" id={`pitch-${challenge.id}`} className={styles.title} by={whose}>
          {challenge.title}
        </Written>
        <PresenterLine challenge={challenge} />
        <div className={styles.ask}>
          <p className={styles.label}>{t('pitches.question')}</p>
          <Written as="p" className={styles.question} by={whose}>
            {challenge.question}
          </Written>
        </div>
        <ChallengeBrief key={challenge.id} challenge={challenge} />
      </div>
      {amends && (
        <ChallengeDialog
          challenge={challenge}
          forOthers={mayFacilitate}
          onClose={() => setAmends(false)}
        />
      )}
    </Card>
  );
}
