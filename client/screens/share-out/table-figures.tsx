// What a table made: its ideas by city, its rides, its rides across the border.

import { FigureTile } from '../../parts/figure-tile.tsx';
import type { TableSummary } from '../../state/session.tsx';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './table-figures.module.css';

/** Three numbers. */
export function TableFigures({ summary }: { readonly summary: TableSummary }) {
  const { t, language } = useWords();
  const { cities } = useSession();
  const { ideas, rides, ridesAcrossBorders, ideasPerCity } = summary;
  return (
    <div className={styles.figures}>
      <FigureTile
        label={t('share-out.ideas', { count: ideas })}
        value={ideas}
        language={language}
        icon="solution"
        byCity={cities.map(({ name }, index) => ({ name, index, value: ideasPerCity[name] ?? 0 }))}
      />
      <FigureTile
        label={t('share-out.rideCount', { count: rides })}
        value={rides}
        language={language}
        icon="ride"
      />
      <FigureTile
        label={t('share-out.acrossCount', { count: ridesAcrossBorders })}
        value={ridesAcrossBorders}
        language={language}
        icon="border"
        accent
      />
    </div>
  );
}
