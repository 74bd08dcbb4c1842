// One challenge: its question, the one idea that answers it, what was promised, and folded away how it came to that.
import type { Outcome, OutcomeChallenge } from '../../../shared/model/outcome.ts';
import { Fold } from '../../pieces/fold.tsx';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { useWords } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import { BriefText, hasBrief } from './brief-text.tsx';
import styles from './challenge-outcome.module.css';
import { OneIdea } from './one-idea.tsx';
import { PromiseList } from './promise-list.tsx';
import { QuestionList } from './question-list.tsx';
import { TableIdeas } from './table-ideas.tsx';
import { languageOfWriter } from './writers.ts';

interface ChallengeOutcomeProps {
  readonly challenge: OutcomeChallenge;
  readonly outcome: Outcome;
}

/** An article under the challenge's title. */
export function ChallengeOutcome({ challenge, outcome }: ChallengeOutcomeProps) {
  const { t } = useWords();
  const { id, title, question, presenter, city, brief, questions, tables } = challenge;
  const promises = outcome.commitments.filter(({ to }) => to.challengeId === id);
  const language = languageOfWriter(outcome, { city });
  return (
    <article aria-labelledby={id} className={styles.challenge}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title} {...langAndDir(title, language)}>
          {title}
        </h2>
        <p className={styles.question} {...langAndDir(question, language)}>
          {question}
        </p>
        <AuthorLine name={presenter} city={city} cities={outcome.cities} />
      </header>
      {tables.map((table) => (
        <OneIdea key={table.id} table={table} cities={outcome.cities} />
      ))}
      <section className={styles.part}>
        <h3 className={styles.label}>{t('outcome.figure.commitments')}</h3>
        {promises.length === 0 ? (
          <p className={styles.soft}>{t('outcome.noPromises')}</p>
        ) : (
          <PromiseList promises={promises} outcome={outcome} />
        )}
      </section>
      <div className={styles.folds}>
        {hasBrief(brief) && (
          <Fold title={t('outcome.brief')}>
            <BriefText brief={brief} />
          </Fold>
        )}
        {tables.map((table) => (
          <Fold key={table.id} title={t('outcome.ideas', { count: table.ideas.length })}>
            <TableIdeas table={table} outcome={outcome} />
          </Fold>
        ))}
        {questions.length > 0 && (
          <Fold title={t('outcome.questions')}>
            <QuestionList questions={questions} outcome={outcome} />
          </Fold>
        )}
      </div>
    </article>
  );
}
