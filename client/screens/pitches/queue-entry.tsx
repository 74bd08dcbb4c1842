// One pitch in the queue: its place, its title, whose it is, and whether it is over, on now or to come.

import type { Challenge } from '../../../shared/model/challenge.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PresenterLine } from '../../pieces/challenges/presenter-line.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { phaseOf } from './phase-of.ts';
import styles from './queue-entry.module.css';

interface QueueEntryProps {
  readonly challenge: Challenge;
  readonly index: number;
  readonly isShown: boolean;
  readonly busy: boolean;
  readonly onShow: () => void;
  readonly onGiveTurn: () => void;
}

/** The whole card is pressed to look at the pitch. */
export function QueueEntry(props: QueueEntryProps) {
  const { challenge, index, isShown, busy, onShow, onGiveTurn } = props;
  const { t, rich } = useWords();
  const session = useSession();
  const { mayFacilitate } = useMe();
  const phase = phaseOf(session, index);
  return (
    <Card
      as="li"
      tone={isShown ? 'paper' : 'sunk'}
      cityIndex={cityIndexOf(session, challenge.city)}
    >
      <div className={styles.entry} data-phase={phase}>
        <p className={styles.phase}>
          {phase === 'done' && <Icon name="check" />}
          {t('pitches.number', { at: index + 1 })} · {t(`pitches.${phase}`)}
        </p>
        <h3 className={styles.title}>
          <button
            type="button"
            className={styles.show}
            aria-current={isShown || undefined}
            onClick={onShow}
          >
            <Written by={{ personId: challenge.presenterId, city: challenge.city }}>
              {challenge.title}
            </Written>
          </button>
        </h3>
        <PresenterLine challenge={challenge} />
        {mayFacilitate && phase !== 'now' && (
          <div className={styles.act}>
            <Button
              icon="play"
              busy={busy}
              name={rich('pitches.giveTurnTo', {
                title: <Written by={challenge}>{challenge.title}</Written>,
              })}
              onClick={onGiveTurn}
            >
              {t('pitches.giveTurn')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
