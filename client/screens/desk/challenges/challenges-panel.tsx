// The challenges as the facilitator keeps them: their order, their words, new ones, whose turn it is.
import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { ChallengeDialog } from '../../../pieces/challenges/challenge-dialog.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { ChallengeRow } from './challenge-row.tsx';
import styles from './challenges-panel.module.css';

/** The sheet `challenges` of the desk. */
export function ChallengesPanel() {
  const { t } = useWords();
  const { challenges, closedAt } = useSession();
  const command = useCommand();
  const { run, problem } = useAction();
  const [adds, setAdds] = useState(false);
  const keepFocus = useKeptFocus();
  const isOpen = closedAt === null;

  const move = (at: number, offset: 1 | -1) => {
    const challenge = challenges[at];
    const to = at + offset;
    if (!challenge || !challenges[to]) return;
    keepFocus(`${challenge.id}-${offset === 1 ? 'down' : 'up'}`);
    run(() => command('challenge:move', { challengeId: challenge.id, to }));
  };
  return (
    <>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      {challenges.length === 0 && (
        <EmptyState drawing="cards" level={3} title={t('lobby.noChallenges')}>
          <p>{t('lobby.noChallengesText')}</p>
        </EmptyState>
      )}
      <ol role="list" className={styles.list}>
        {challenges.map((challenge, at) => (
          <ChallengeRow
            key={challenge.id}
            challenge={challenge}
            place={at + 1}
            isOpen={isOpen}
            onMove={(offset) => move(at, offset)}
          />
        ))}
      </ol>
      {isOpen && (
        <div>
          <Button icon="plus" onClick={() => setAdds(true)}>
            {t('desk.challengeAdd')}
          </Button>
        </div>
      )}
      {adds && <ChallengeDialog forOthers onClose={() => setAdds(false)} />}
    </>
  );
}
