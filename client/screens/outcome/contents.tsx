// The chapters of a long page, to go there at once.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { useWords } from '../../state/words.tsx';
import styles from './contents.module.css';

/** Links to chapters and to every challenge. */
export function Contents({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  const chapters = [
    ['figures', t('outcome.figures')],
    ['challenges', t('outcome.challenges')],
    ['promises', t('outcome.promises')],
    ...(outcome.reports.length > 0 ? [['reports', t('outcome.reports')]] : []),
    ['times', t('outcome.times')],
    ['people', t('outcome.people')],
  ] as const;
  return (
    <nav aria-labelledby="contents" className={styles.contents}>
      <h2 id="contents" className={styles.title}>
        {t('outcome.contents')}
      </h2>
      <ul role="list">
        {chapters.map(([id, words]) => (
          <li key={id}>
            <a className={styles.link} href={`#${id}`}>
              {words}
            </a>
            {id === 'challenges' && (
              <ul role="list" className={styles.inner}>
                {outcome.challenges.map((challenge) => (
                  <li key={challenge.id}>
                    <a className={styles.link} href={`#${challenge.id}`} dir="auto">
                      {challenge.title}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
