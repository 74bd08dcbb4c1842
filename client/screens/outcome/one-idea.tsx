// The answer of one table: the idea it chose, and how it says it.
import type { City } from '../../../shared/model/city.ts';
import type { OutcomeTable } from '../../../shared/model/outcome.ts';
import { Card } from '../../parts/card.tsx';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { useWords } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import { IdeaReadings } from './idea-readings.tsx';
import styles from './one-idea.module.css';

interface OneIdeaProps {
  readonly table: OutcomeTable;
  readonly cities: readonly City[];
}

/** A celebrated card and the statement, or that the table has not settled. */
export function OneIdea({ table: { ideas, chosen: id, statement }, cities }: OneIdeaProps) {
  const { t } = useWords();
  const chosen = ideas.find((idea) => idea.id === id);
  const cityIndex = cities.findIndex(({ name }) => name === chosen?.author.city);
  return (
    <section className={styles.part}>
      {chosen ? (
        <Card tone="accent" cityIndex={cityIndex < 0 ? undefined : cityIndex}>
          <h3 className={styles.label}>{t('outcome.oneIdea')}</h3>
          <blockquote className={styles.idea} lang={chosen.language} dir="auto">
            {chosen.text}
          </blockquote>
          <p className={styles.by}>
            <AuthorLine {...chosen.author} cities={cities} />
          </p>
          <IdeaReadings readings={chosen.readings} />
        </Card>
      ) : (
        <>
          <h3 className={styles.label}>{t('outcome.oneIdea')}</h3>
          <p className={styles.soft}>{t('outcome.notSettled')}</p>
        </>
      )}
      {statement !== '' && (
        <div className={styles.said}>
          <h3 className={styles.label}>{t('outcome.statement')}</h3>
          <p className={styles.statement} {...langAndDir(statement)}>
            {statement}
          </p>
        </div>
      )}
    </section>
  );
}
