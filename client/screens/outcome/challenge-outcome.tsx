// One challenge: who brought it, its question and brief, what its table made, and what was promised.

import type { Outcome, OutcomeChallenge } from '../../../shared/model/outcome.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { Part } from '../../pieces/steps/part.tsx';
import { useWords } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import { BriefText, hasBrief } from './brief-text.tsx';
import styles from './challenge-outcome.module.css';
import { PromiseList } from './promise-list.tsx';
import { QuestionList } from './question-list.tsx';
import { TableOutcome } from './table-outcome.tsx';

interface ChallengeOutcomeProps {
  readonly challenge: OutcomeChallenge;
  readonly outcome: Outcome;
}

/** An article under the challenge's title. */
export function ChallengeOutcome({ challenge, outcome }: ChallengeOutcomeProps) {
  const { t } = useWords();
  const { id, title, question, presenter, city, brief, questions, tables } = challenge;
  const promises = outcome.commitments.filter(({ to }) => to.challengeId === id);
  return (
    <article aria-labelledby={id} className={styles.challenge}>
      <header className={styles.head}>
        <h3 id={id} dir="auto">
          {title}
        </h3>
        <AuthorLine name={presenter} city={city} cities={outcome.cities} />
        <p className={styles.question}>
          <span className={styles.label}>{t('outcome.question')}</span>
          <Quoted>{question}</Quoted>
        </p>
      </header>
      {hasBrief(brief) && (
        <section className={styles.part}>
          <h4>{t('outcome.brief')}</h4>
          <Part>
            <BriefText brief={brief} />
          </Part>
        </section>
      )}
      {tables.map((table) => (
        <Part key={table.id}>
          <TableOutcome table={table} outcome={outcome} />
        </Part>
      ))}
      {questions.length > 0 && (
        <section className={styles.part}>
          <h4>{t('outcome.questions')}</h4>
          <QuestionList questions={questions} cities={outcome.cities} />
        </section>
      )}
      <section className={styles.part}>
        <h4>{t('outcome.figure.commitments')}</h4>
        {promises.length === 0 ? (
          <p className={styles.soft}>{t('outcome.noPromises')}</p>
        ) : (
          <PromiseList promises={promises} outcome={outcome} />
        )}
      </section>
    </article>
  );
}
