// All pitches in their order. Anybody may look at any of them; a facilitator gives the turn from here.
import type { ChallengeId } from '../../../shared/model/ids.ts';
import { Notice } from '../../parts/notice.tsx';
import { PitchChallenge } from '../../pieces/challenges/pitch-challenge.tsx';
import { useAction } from '../../state/action.ts';
import { useCommand, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './pitch-queue.module.css';
import { QueueEntry } from './queue-entry.tsx';

interface PitchQueueProps {
  readonly shownId: ChallengeId | null;
  readonly onShow: (id: ChallengeId) => void;
}

/** The list beside the pitch in turn. */
export function PitchQueue({ shownId, onShow }: PitchQueueProps) {
  const { t } = useWords();
  const { challenges, visit } = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const giveTurn = (challengeId: ChallengeId) =>
    run(() => command('challenge:present', { challengeId, visit }));
  return (
    <section aria-labelledby="pitch-queue" className={styles.queue}>
      <h2 id="pitch-queue">{t('pitches.queue')}</h2>
      <ol role="list" className={styles.list}>
        {challenges.map((challenge, index) => (
          <QueueEntry
            key={challenge.id}
            challenge={challenge}
            index={index}
            isShown={challenge.id === shownId}
            busy={busy}
            onShow={() => onShow(challenge.id)}
            onGiveTurn={() => giveTurn(challenge.id)}
          />
        ))}
      </ol>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      <div>
        <PitchChallenge />
      </div>
    </section>
  );
}
