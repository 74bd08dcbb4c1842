// The numbers that are part of the fun: ideas on this table and rides across the border, live and calm.
import { useMemo } from 'react';
import type { TableId } from '../../../shared/model/ids.ts';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { BorderCrossing } from './border-crossing.tsx';
import type { IdeaViews } from './card/idea-view.ts';
import styles from './table-figures.module.css';
import { useNewCrossing } from './use-new-crossing.ts';

interface TableFiguresProps {
  readonly tableId: TableId;
  readonly views: IdeaViews;
  /** In one line, where only the numbers are seen; readers hear what they count. */
  readonly isOneLine?: boolean;
  /** The two numbers alone. */
  readonly isTight?: boolean;
}

export function TableFigures(props: TableFiguresProps) {
  const { tableId, views, isOneLine = false, isTight = false } = props;
  const { t, number } = useWords();
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
    <div
      className={styles.figures}
      data-one-line={isOneLine || undefined}
      data-tight={isTight || undefined}
    >
      <p className={styles.figure}>
        <b className={styles.value}>{number(figures.ideas)}</b>
        <span className={styles.words}>
          {t(isOneLine ? 'brainstorm.figure.short' : 'brainstorm.figure.ideas', {
            count: figures.ideas,
          })}
        </span>
      </p>
      <ul role="list" className={styles.cities}>
        {figures.byCity.map(({ name, index, value }) => (
          <li key={name}>
            <CityBadge kind="plain" name={name} index={index}>
              {number(value)}
            </CityBadge>
          </li>
        ))}
      </ul>
      <p className={styles.figure} data-border data-celebrates={crossing ? '' : undefined}>
        <Icon name="border" size="1.75rem" />
        <b className={styles.value}>{number(figures.crossings)}</b>
        <span className={styles.words}>
          {t('brainstorm.figure.across', { count: figures.crossings })}
        </span>
      </p>
      <div className={styles.second}>
        {crossing ? (
          <div key={crossing.id} className={styles.crossing}>
            <BorderCrossing view={crossing} />
          </div>
        ) : (
          tables.length > 1 && (
            <p>{t('brainstorm.figure.all', { count: figures.ideas + elsewhere })}</p>
          )
        )}
      </div>
    </div>
  );
}
