// What was asked, by whom, and whether it was answered.
import type { Outcome, OutcomeChallenge } from '../../../shared/model/outcome.ts';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { useWords } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import styles from './question-list.module.css';
import { languageOfWriter } from './writers.ts';

interface QuestionListProps {
  readonly questions: OutcomeChallenge['questions'];
  readonly outcome: Outcome;
}

/** In the order in which they were asked. */
export function QuestionList({ questions, outcome }: QuestionListProps) {
  const { t } = useWords();
  return (
    <ul role="list" className={styles.questions}>
      {questions.map(({ text, by, answered }, index) => (
        // Questions carry no id of their own in an outcome, and never change their order.
        <li key={`${index} ${text}`} className={styles.question}>
          <p {...langAndDir(text, languageOfWriter(outcome, by))}>{text}</p>
          <p className={styles.by}>
            <AuthorLine name={by.name} city={by.city} cities={outcome.cities} />
            {answered && <span>{t('outcome.answered')}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
