// What one table made: the one idea and its statement first, then every idea it grew from.
import type { Outcome, OutcomeTable } from '../../../shared/model/outcome.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import { IdeaGroups } from './idea-groups.tsx';
import { IdeaReadings } from './idea-readings.tsx';
import styles from './table-outcome.module.css';

interface TableOutcomeProps {
  readonly table: OutcomeTable;
  readonly outcome: Outcome;
}

/** The parts of a table under its challenge. */
export function TableOutcome({ table, outcome }: TableOutcomeProps) {
  const { t, list } = useWords();
  const { cities, participants } = outcome;
  const chosen = table.ideas.find(({ id }) => id === table.chosen);
  const cityIndex = cities.findIndex(({ name }) => name === chosen?.author.city);
  const seated = participants.filter(({ id }) => table.seats.includes(id));
  return (
    <>
      <section className={styles.part}>
        <h4>{t('outcome.oneIdea')}</h4>
        {chosen ? (
          <Card tone="accent" space="roomy" cityIndex={cityIndex < 0 ? undefined : cityIndex}>
            <blockquote className={styles.idea} lang={chosen.language} dir="auto">
              {chosen.text}
            </blockquote>
            <p className={styles.by}>
              <AuthorLine {...chosen.author} cities={cities} />
            </p>
            <IdeaReadings readings={chosen.readings} />
          </Card>
        ) : (
          <p className={styles.soft}>{t('outcome.notSettled')}</p>
        )}
        {table.statement !== '' && (
          <>
            <h5 className={styles.small}>{t('outcome.statement')}</h5>
            <p className={styles.statement} dir="auto">
              {table.statement}
            </p>
          </>
        )}
      </section>
      <section className={styles.part}>
        <h4>{t('outcome.ideas', { count: table.ideas.length })}</h4>
        {seated.length > 0 && (
          <p className={styles.soft}>
            {t('outcome.seats')}: {list(seated.map(({ name }) => name))}
          </p>
        )}
        <IdeaGroups table={table} cities={cities} />
      </section>
    </>
  );
}
