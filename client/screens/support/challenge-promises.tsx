// One challenge in the support step: thanks by name, its table's idea, and who promised what.

import type { Challenge } from '../../../shared/model/challenge.ts';
import { Card } from '../../parts/card.tsx';
import { useLanguageOf } from '../../pieces/languages/use-language-of.ts';
import { Written } from '../../pieces/languages/written.tsx';
import { PromiseLine } from '../../pieces/promises/promise-line.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './challenge-promises.module.css';

/** The newest promise stands first. */
export function ChallengePromises({ challenge }: { readonly challenge: Challenge }) {
  const { t, rich } = useWords();
  const session = useSession();
  const languageOf = useLanguageOf();
  const summaries = useSummaries();
  const table = session.tables.find(({ challengeId }) => challengeId === challenge.id);
  const chosen = table && summaries.get(table.id)?.chosen;
  const promises = session.commitments.filter(({ challengeId }) => challengeId === challenge.id);
  const headingId = `promises-${challenge.id}`;
  return (
    <Card as="section" cityIndex={cityIndexOf(session, challenge.city)} aria-labelledby={headingId}>
      <div className={styles.challenge}>
        <h3 id={headingId} lang={languageOf(challenge.title, challenge)} dir="auto">
          {challenge.title}
        </h3>
        <p className={styles.thanks}>
          <strong>
            {rich('steps.support.thanks', {
              presenter: (
                <Written isName by={challenge}>
                  {challenge.presenter}
                </Written>
              ),
            })}
          </strong>{' '}
          <span className={styles.soft}>{t('steps.support.thanksText')}</span>
        </p>
        {chosen && (
          <p className={styles.chosen}>
            <span className={styles.soft}>{t('steps.support.chosen')}</span>
            <span dir="auto" lang={chosen.language}>
              {chosen.text}
            </span>
          </p>
        )}
        <p className={styles.soft}>
          {promises.length === 0
            ? t('steps.support.none')
            : t('steps.support.count', { count: promises.length })}
        </p>
        <ul role="list" className={styles.list}>
          {promises.toReversed().map((promise) => (
            <PromiseLine key={promise.id} promise={promise} />
          ))}
        </ul>
      </div>
    </Card>
  );
}
