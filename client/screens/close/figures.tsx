// The numbers of the evening: ideas, rides across the border, promises; per city as well.
import { FigureTile } from '../../parts/figure-tile.tsx';
import { useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './figures.module.css';

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Three large figures, summed over all tables. */
export function Figures() {
  const { t, language } = useWords();
  const { cities, commitments, participants } = useSession();
  const tables = [...useSummaries().values()];
  const cityOf = new Map(participants.map(({ id, city }) => [id, city]));
  const ideas = sum(tables.map((table) => table.ideas));
  const rides = sum(tables.map((table) => table.ridesAcrossBorders));
  return (
    <section aria-labelledby="figures" className={styles.figures}>
      <h2 id="figures">{t('steps.close.figures')}</h2>
      <div className={styles.tiles}>
        <FigureTile
          label={t('steps.close.ideas', { count: ideas })}
          value={ideas}
          language={language}
          icon="solution"
          byCity={cities.map(({ name }, index) => ({
            name,
            index,
            value: sum(tables.map(({ ideasPerCity }) => ideasPerCity[name] ?? 0)),
          }))}
        />
        <FigureTile
          label={t('steps.close.rides', { count: rides })}
          value={rides}
          language={language}
          icon="border"
          accent
        />
        <FigureTile
          label={t('steps.close.promises', { count: commitments.length })}
          value={commitments.length}
          language={language}
          icon="support"
          byCity={cities.map(({ name }, index) => ({
            name,
            index,
            value: commitments.filter((each) => cityOf.get(each.participantId) === name).length,
          }))}
        />
      </div>
    </section>
  );
}
