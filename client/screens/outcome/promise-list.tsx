// The promises for one challenge: who does what, how, for which idea, by when.
import type { Outcome, OutcomeCommitment } from '../../../shared/model/outcome.ts';
import { Icon } from '../../parts/icon.tsx';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { promiseIcons } from '../../pieces/promises/promise-icons.ts';
import { useWords } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import styles from './promise-list.module.css';
import { languageOfWriter } from './writers.ts';

interface PromiseListProps {
  readonly promises: readonly OutcomeCommitment[];
  readonly outcome: Outcome;
}

/** In the order in which they were made. */
export function PromiseList({ promises, outcome }: PromiseListProps) {
  const { t, date } = useWords();
  return (
    <ul role="list" className={styles.promises}>
      {promises.map(({ id, kind, what, who, participantId, city, to, by }) => (
        <li key={id} className={styles.promise}>
          <Icon name={promiseIcons[kind]} size="1.5rem" />
          <div>
            <p
              className={styles.what}
              {...langAndDir(what, languageOfWriter(outcome, { id: participantId, city }))}
            >
              {what}
            </p>
            <p className={styles.facts}>
              <AuthorLine name={who} city={city} cities={outcome.cities} />
              <span>{t(`steps.support.kind.${kind}`)}</span>
              {by && (
                <time dateTime={by}>
                  {t('steps.support.until', {
                    day: date(`${by}T00:00:00Z`, { dateStyle: 'long' }, 'UTC'),
                  })}
                </time>
              )}
            </p>
            {to.idea && (
              <p className={styles.to}>
                {t('outcome.to')}: <q {...langAndDir(to.idea)}>{to.idea}</q>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
