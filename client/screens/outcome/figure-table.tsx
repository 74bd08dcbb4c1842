// What was counted, for all and city by city: as numbers, and as bars in the cities' patterns.
import type { CityFigures } from '../../../shared/model/figures.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import { CityBadge } from '../../parts/city-badge.tsx';
import { useWords } from '../../state/words.tsx';
import { Chapter } from './chapter.tsx';
import styles from './figure-table.module.css';

const counted = [
  'participants',
  'ideas',
  'ridesOn',
  'ridesAcrossBorders',
  'commitments',
] as const satisfies readonly (keyof CityFigures)[];

/** A table with a row per figure and a column per city. */
export function FigureTable({ outcome: { cities, figures } }: { readonly outcome: Outcome }) {
  const { t, number } = useWords();
  return (
    <Chapter id="figures" title={t('outcome.figures')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the focus */}
      <div role="group" className={styles.frame} aria-labelledby="figures" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('outcome.figure')}</th>
              <th scope="col" className={styles.number}>
                {t('outcome.all')}
              </th>
              {cities.map(({ name }, index) => (
                <th key={name} scope="col">
                  <CityBadge name={name} index={index} kind="plain" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map((key) => {
              const most = Math.max(
                1,
                ...cities.map(({ name }) => figures.perCity[name]?.[key] ?? 0),
              );
              return (
                <tr key={key} data-accent={key === 'ridesAcrossBorders' || undefined}>
                  <th scope="row">{t(`outcome.figure.${key}`)}</th>
                  <td className={styles.number}>
                    <strong>{number(figures[key])}</strong>
                  </td>
                  {cities.map(({ name }, index) => {
                    const value = figures.perCity[name]?.[key] ?? 0;
                    return (
                      <td key={name} data-city={index % 12}>
                        <span className={styles.value}>{number(value)}</span>
                        <span className={styles.track} aria-hidden="true">
                          <span
                            className={styles.bar}
                            style={{ inlineSize: `${(value / most) * 100}%` }}
                          />
                        </span>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Chapter>
  );
}
