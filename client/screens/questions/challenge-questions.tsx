// One challenge with the questions to its presenter, in the order in which they came, and a field to ask.
import type { Challenge } from '../../../shared/model/challenge.ts';
import { permits } from '../../../shared/model/step.ts';
import { Card } from '../../parts/card.tsx';
import { PresenterLine } from '../../pieces/challenges/presenter-line.tsx';
import { useDraft } from '../../pieces/forms/use-draft.ts';
import { Written } from '../../pieces/languages/written.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useCurrentStep, useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { AskForm } from './ask-form.tsx';
import styles from './challenge-questions.module.css';
import { QuestionLine } from './question-line.tsx';

/** Questions arrive live at the end; nothing moves that one is reading. */
export function ChallengeQuestions({ challenge }: { readonly challenge: Challenge }) {
  const { t } = useWords();
  const session = useSession();
  const { participant, mayFacilitate } = useMe();
  const { step } = useCurrentStep();
  const [draft, setDraft] = useDraft(`question:${challenge.id}`);
  const isOwn = participant !== null && challenge.presenterId === participant.id;
  const questions = session.questions.filter(({ challengeId }) => challengeId === challenge.id);
  const open = questions.filter(({ answeredAt }) => answeredAt === null).length;
  const mayAsk = session.closedAt === null && permits(step.kind, 'ask') && !isOwn;
  const whose = { personId: challenge.presenterId, city: challenge.city };
  const headingId = `questions-${challenge.id}`;
  return (
    <Card as="section" cityIndex={cityIndexOf(session, challenge.city)} aria-labelledby={headingId}>
      <div className={styles.challenge}>
        <Written as="h2" id={headingId} className={styles.title} by={whose}>
          {challenge.title}
        </Written>
        <Written as="p" by={whose}>
          {challenge.question}
        </Written>
        <PresenterLine challenge={challenge} />
        <p className={styles.count}>
          {t('pitches.questionCount', { count: questions.length, open })}
        </p>
        {questions.length > 0 && (
          <ol role="list" className={styles.list}>
            {questions.map((question) => (
              <QuestionLine
                key={question.id}
                question={question}
                mayAnswer={isOwn || mayFacilitate}
                onTakenBack={() => setDraft(draft || question.text)}
              />
            ))}
          </ol>
        )}
        {mayAsk && participant && <AskForm challenge={challenge} text={draft} onText={setDraft} />}
        {mayAsk && !participant && <p className={styles.count}>{t('steps.introduce')}</p>}
      </div>
    </Card>
  );
}
