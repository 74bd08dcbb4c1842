// All promises in one table, to follow up from.
import type { City } from '../../../shared/model/city.ts';
import type { Outcome, OutcomeCommitment } from '../../../shared/model/outcome.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useWords, type WordsValue } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import { Chapter } from './chapter.tsx';
import styles from './sheet-table.module.css';

/** Every promise, the earliest day first, those without a day last. */
export function AllPromises({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords();
  const { t } = words;
  const promises = outcome.commitments.toSorted((a, b) =>
    (a.by ?? '9999') < (b.by ?? '9999') ? -1 : 1,
  );
  return (
    <Chapter id="promises" title={t('outcome.promises')}>
      {promises.length === 0 ? (
        <p className={styles.soft}>{t('outcome.noPromisesAtAll')}</p>
      ) : (
        <div className={styles.frame}>
          <DataTable
            caption={t('outcome.promises')}
            hideCaption
            rows={promises}
            rowKey={({ id }) => id}
            columns={toColumns(words, outcome.cities)}
          />
        </div>
      )}
    </Chapter>
  );
}

function toColumns({ t, date }: WordsValue, cities: readonly City[]) {
  const toDay = (day: string | null) => (
    <span className={styles.day}>
      {day ? date(`${day}T00:00:00Z`, { dateStyle: 'medium' }, 'UTC') : '–'}
    </span>
  );
  return [
    {
      id: 'who',
      title: t('outcome.who'),
      cell: ({ who, city }: OutcomeCommitment) => (
        <AuthorLine name={who} city={city} cities={cities} />
      ),
    },
    {
      id: 'what',
      title: t('outcome.what'),
      cell: ({ what }: OutcomeCommitment) => toWords(what),
    },
    {
      id: 'how',
      title: t('outcome.how'),
      cell: ({ kind }: OutcomeCommitment) => t(`steps.support.kind.${kind}`),
    },
    {
      id: 'to',
      title: t('outcome.to'),
      cell: ({ to }: OutcomeCommitment) => toWords(to.challenge || '–'),
    },
    { id: 'until', title: t('outcome.until'), cell: ({ by }: OutcomeCommitment) => toDay(by) },
  ];
}

const toWords = (words: string) => (
  <span className={styles.words} dir="auto">
    {words}
  </span>
);
