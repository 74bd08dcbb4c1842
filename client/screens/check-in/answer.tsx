// One's own answer to the show of hands: one tap, then a word if one likes. Both can be changed as long as the step is on.
import { useState } from 'react';
import type { Participant } from '../../../shared/model/person.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useAction } from '../../state/action.ts';
import { useCommand } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './answer.module.css';
import { WordForm } from './word-form.tsx';

const hands = [
  { isFirst: true, icon: 'star', words: 'steps.checkIn.first' },
  { isFirst: false, icon: 'restore', words: 'steps.checkIn.again' },
] as const;

/** Two large buttons; the field for the word comes when one of them was pressed. */
export function Answer({ participant }: { readonly participant: Participant }) {
  const { t } = useWords();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [pressed, setPressed] = useState<boolean | null>(null);
  const given = participant.checkIn;

  const answer = (firstTime: boolean) => {
    if (given?.firstTime === firstTime) return;
    setPressed(firstTime);
    run(() => command('check-in:answer', { firstTime, word: given?.word ?? '' }));
  };
  return (
    <Card as="section" aria-labelledby="hands-question">
      <Stack>
        <h2 id="hands-question">{t('steps.checkIn.hands')}</h2>
        <div role="group" aria-labelledby="hands-question" className={styles.hands}>
          {hands.map(({ isFirst, icon, words }) => {
            const isMine = given?.firstTime === isFirst;
            return (
              <Button
                key={words}
                kind={isMine ? 'primary' : 'secondary'}
                size="large"
                icon={isMine ? 'check' : icon}
                busy={busy && pressed === isFirst}
                aria-pressed={isMine}
                onClick={() => answer(isFirst)}
              >
                {t(words)}
              </Button>
            );
          })}
        </div>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
        <p role="status" className={styles.said}>
          {given && t('steps.checkIn.done')}
        </p>
        {given && <WordForm given={given} />}
      </Stack>
    </Card>
  );
}
