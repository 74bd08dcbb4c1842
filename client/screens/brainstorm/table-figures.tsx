// The numbers that are part of the fun: ideas on this table and rides across the border, live and calm.
import { useMemo } from 'react';
import type { TableId } from '../../../shared/model/ids.ts';
import { FigureTile } from '../../parts/figure-tile.tsx';
import { useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { BorderCrossing } from './border-crossing.tsx';
import type { IdeaViews } from './idea-view.ts';
import styles from './table-figures.module.css';
import { useNewCrossing } from './use-new-crossing.ts';

interface TableFiguresProps {
  readonly tableId: TableId;
  readonly views: IdeaViews;
}

export function TableFigures({ tableId, views }: TableFiguresProps) {
  const { t, language } = useWords();
  const { cities, tables } = useSession();
  const summaries = useSummaries();
  const crossing = useNewCrossing(views);
  const figures = useMemo(() => {
    const all = [...views.values()];
    const crossings = all.filter(({ crosses }) => crosses);
    const byCity = cities.map(({ name }, index) => ({
      name,
      index,
      value: all.filter(({ city }) => city === name).length,
    }));
    return { ideas: all.length, crossings: crossings.length, byCity };
  }, [views, cities]);
  const elsewhere = tables
    .filter(({ id }) => id !== tableId)
    .reduce((sum, { id }) => sum + (summaries.get(id)?.ideas ?? 0), 0);
  return (
    <div className={styles.figures}>
      <FigureTile
        label={t('brainstorm.figure.ideas', { count: figures.ideas })}
        value={figures.ideas}
        language={language}
        byCity={figures.byCity}
      />
      <div className={styles.border} data-celebrates={crossing ? '' : undefined}>
        <FigureTile
          label={t('brainstorm.figure.across', { count: figures.crossings })}
          value={figures.crossings}
          language={language}
          icon="border"
          accent
        />
        {crossing && (
          <div key={crossing.id} className={styles.crossing}>
            <BorderCrossing view={crossing} />
          </div>
        )}
      </div>
      {tables.length > 1 && (
        <p className={styles.all}>
          {t('brainstorm.figure.all', { count: figures.ideas + elsewhere })}
        </p>
      )}
    </div>
  );
}
