// One question: its words, who asks, whether it is answered; taking back one's own puts its words into the field.
import { useState } from 'react';
import type { Question } from '../../../shared/model/question.ts';
import { Button } from '../../parts/button.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useAction } from '../../state/action.ts';
import { cityIndexOf } from '../../state/people.ts';
import { useCommand, useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './question-line.module.css';

interface QuestionLineProps {
  readonly question: Question;
  readonly mayAnswer: boolean;
  readonly onTakenBack: () => void;
}

/** An entry of the list of questions. */
export function QuestionLine({ question, mayAnswer, onTakenBack }: QuestionLineProps) {
  const { t, rich } = useWords();
  const session = useSession();
  const { participant, mayFacilitate } = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [asksToRemove, setAsksToRemove] = useState(false);
  const { id: questionId, text, answeredAt } = question;
  const asker = session.participants.find(({ id }) => id === question.participantId);
  const isOwn = participant !== null && question.participantId === participant.id;
  const isAnswered = answeredAt !== null;

  const answer = () => run(() => command('question:answer', { questionId, answered: !isAnswered }));
  const withdraw = () =>
    run(async () => {
      setAsksToRemove(false);
      await command('question:withdraw', { questionId });
      if (isOwn) onTakenBack();
    });
  return (
    <li className={styles.line} data-answered={isAnswered || undefined}>
      <Written as="p" className={styles.text} by={{ personId: question.participantId }}>
        {text}
      </Written>
      <p className={styles.by}>
        {asker && (
          <>
            <Written isName by={{ personId: asker.id }}>
              {asker.name}
            </Written>
            <CityBadge name={asker.city} index={cityIndexOf(session, asker.city)} kind="plain" />
          </>
        )}
        {isAnswered && !mayAnswer && (
          <span className={styles.answered}>
            <Icon name="check" /> {t('pitches.answered')}
          </span>
        )}
      </p>
      <div className={styles.acts}>
        {mayAnswer && (
          <Button
            kind={isAnswered ? 'quiet' : 'secondary'}
            icon={isAnswered ? 'check' : undefined}
            busy={busy}
            aria-pressed={isAnswered}
            onClick={answer}
          >
            {t(isAnswered ? 'pitches.answered' : 'pitches.markAnswered')}
          </Button>
        )}
        {isOwn && (
          <Button kind="quiet" busy={busy} onClick={withdraw}>
            {t('pitches.takeBack')}
          </Button>
        )}
        {mayFacilitate && !isOwn && (
          <Button kind="quiet" busy={busy} onClick={() => setAsksToRemove(true)}>
            {t('pitches.remove')}
          </Button>
        )}
      </div>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      <ConfirmDialog
        open={asksToRemove}
        danger
        title={t('pitches.removeTitle')}
        confirmLabel={t('pitches.remove')}
        cancelLabel={t('pitches.keep')}
        onConfirm={withdraw}
        onCancel={() => setAsksToRemove(false)}
      >
        <p>
          {rich('pitches.removeText', {
            question: <Written by={{ personId: question.participantId }}>{text}</Written>,
          })}
        </p>
      </ConfirmDialog>
    </li>
  );
}
