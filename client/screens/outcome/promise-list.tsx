// The promises for one challenge: who does what, how, for which idea, by when.
import type { Outcome, OutcomeCommitment } from '../../../shared/model/outcome.ts';
import { Icon } from '../../parts/icon.tsx';
import { promiseIcons } from '../../pieces/promises/promise-icons.ts';
import { useWords } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import styles from './promise-list.module.css';

interface PromiseListProps {
  readonly promises: readonly OutcomeCommitment[];
  readonly outcome: Pick<Outcome, 'cities'>;
}

/** In the order in which they were made. */
export function PromiseList({ promises, outcome }: PromiseListProps) {
  const { t, date } = useWords();
  return (
    <ul role="list" className={styles.promises}>
      {promises.map(({ id, kind, what, who, city, to, by }) => (
        <li key={id} className={styles.promise}>
          <Icon name={promiseIcons[kind]} size="1.5rem" />
          <div>
            <p className={styles.what} dir="auto">
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
              <p className={styles.to} dir="auto">
                {t('steps.support.toIdea', { idea: to.idea })}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
