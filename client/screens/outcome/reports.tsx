// What became of earlier pitches, as it was told.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { AuthorLine } from './author-line.tsx';
import styles from './reports.module.css';
import { languageOfWriter } from './writers.ts';

/** An article per report. */
export function Reports({ outcome }: { readonly outcome: Outcome }) {
  return outcome.reports.map(({ title, text, by }, index) => (
    // Reports carry no id in an outcome, and never change their order.
    <article key={`${index} ${title}`} className={styles.report}>
      <h4 {...langAndDir(title, languageOfWriter(outcome, by))}>{title}</h4>
      <p className={styles.text} {...langAndDir(text, languageOfWriter(outcome, by))}>
        {text}
      </p>
      <p className={styles.by}>
        <AuthorLine name={by.name} city={by.city} cities={outcome.cities} />
      </p>
    </article>
  ));
}
