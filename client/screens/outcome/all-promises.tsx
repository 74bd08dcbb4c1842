// All promises in one table, to follow up from.
import type { Outcome, OutcomeCommitment } from '../../../shared/model/outcome.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { useWords, type WordsValue } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import styles from './sheet-table.module.css';
import { languageOfWriter } from './writers.ts';

/** Every promise, the earliest day first, those without a day last. */
export function AllPromises({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords();
  const { t } = words;
  const promises = outcome.commitments.toSorted((a, b) =>
    (a.by ?? '9999') < (b.by ?? '9999') ? -1 : 1,
  );
  if (promises.length === 0) return <p className={styles.soft}>{t('outcome.noPromisesAtAll')}</p>;
  return (
    <div className={styles.frame}>
      <DataTable
        caption={t('outcome.promises')}
        hideCaption
        rows={promises}
        rowKey={({ id }) => id}
        columns={toColumns(words, outcome)}
      />
    </div>
  );
}

function toColumns({ t, date }: WordsValue, outcome: Outcome) {
  const toDay = (day: string | null) => (
    <span className={styles.whole}>
      {day ? date(`${day}T00:00:00Z`, { dateStyle: 'medium' }, 'UTC') : '–'}
    </span>
  );
  return [
    {
      id: 'who',
      title: t('outcome.who'),
      cell: ({ who, city }: OutcomeCommitment) => (
        <AuthorLine name={who} city={city} cities={outcome.cities} />
      ),
    },
    {
      id: 'what',
      title: t('outcome.what'),
      cell: ({ what, participantId: id, city }: OutcomeCommitment) =>
        toWords(what, languageOfWriter(outcome, { id, city })),
    },
    {
      id: 'how',
      title: t('outcome.how'),
      cell: ({ kind }: OutcomeCommitment) => (
        <span className={styles.whole}>{t(`steps.support.kind.${kind}`)}</span>
      ),
    },
    {
      id: 'to',
      title: t('outcome.to'),
      cell: ({ to }: OutcomeCommitment) => toWords(to.challenge || '–'),
    },
    { id: 'until', title: t('outcome.until'), cell: ({ by }: OutcomeCommitment) => toDay(by) },
  ];
}

const toWords = (words: string, language?: string) => (
  <span className={styles.words} {...langAndDir(words, language)}>
    {words}
  </span>
);
