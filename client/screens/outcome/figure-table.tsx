// What was counted, for all and city by city: as numbers, and as bars in the cities' patterns.
import type { CityFigures } from '../../../shared/model/figures.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import { CityBadge } from '../../parts/city-badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useWords, type WordsValue } from '../../state/words.tsx';
import styles from './figure-table.module.css';

const counted = [
  'participants',
  'ideas',
  'ridesOn',
  'ridesAcrossBorders',
  'commitments',
] as const satisfies readonly (keyof CityFigures)[];
type Counted = (typeof counted)[number];

/** A row per figure and a column per city. */
export function FigureTable({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords();
  return (
    <DataTable<Counted>
      caption={words.t('outcome.figures')}
      hideCaption
      rows={counted}
      rowKey={(key) => key}
      columns={toColumns(words, outcome)}
    />
  );
}

function toColumns({ t, number }: WordsValue, { cities, figures }: Outcome) {
  const inCity = (name: string, key: Counted) => figures.perCity[name]?.[key] ?? 0;
  const most = (key: Counted) => Math.max(1, ...cities.map(({ name }) => inCity(name, key)));
  const toShare = (name: string, key: Counted, cityIndex: number) => (
    <span className={styles.share} data-city={cityIndex % 12}>
      <span className={styles.value}>{number(inCity(name, key))}</span>
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.bar}
          style={{ inlineSize: `${(inCity(name, key) / most(key)) * 100}%` }}
        />
      </span>
    </span>
  );
  return [
    {
      id: 'figure',
      title: t('outcome.figure'),
      cell: (key: Counted) => t(`outcome.figure.${key}`),
    },
    {
      id: 'all',
      title: t('outcome.all'),
      align: 'number' as const,
      cell: (key: Counted) => <strong className={styles.all}>{number(figures[key])}</strong>,
    },
    ...cities.map(({ name }, index) => ({
      id: `city ${name}`,
      title: <CityBadge name={name} index={index} kind="plain" />,
      cell: (key: Counted) => toShare(name, key, index),
    })),
  ];
}
