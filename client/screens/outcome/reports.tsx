// What became of earlier pitches, as it was told.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { useWords } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import { Chapter } from './chapter.tsx';
import styles from './reports.module.css';

/** Left out when nothing was told. */
export function Reports({ outcome: { reports, cities } }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  if (reports.length === 0) return null;
  return (
    <Chapter id="reports" title={t('outcome.reports')}>
      {reports.map(({ title, text, by }, index) => (
        // Reports carry no id in an outcome, and never change their order.
        <article key={`${index} ${title}`} className={styles.report}>
          <h3 dir="auto">{title}</h3>
          <p className={styles.text} dir="auto">
            {text}
          </p>
          <p className={styles.by}>
            <AuthorLine name={by.name} city={by.city} cities={cities} />
          </p>
        </article>
      ))}
    </Chapter>
  );
}
