// All promises in one table, to follow up from.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useWords } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import { Chapter } from './chapter.tsx';
import styles from './sheet-table.module.css';

/** Every promise, the earliest day first, those without a day last. */
export function AllPromises({ outcome }: { readonly outcome: Outcome }) {
  const { t, date } = useWords();
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
            columns={[
              {
                id: 'who',
                title: t('outcome.who'),
                cell: ({ who, city }) => (
                  <AuthorLine name={who} city={city} cities={outcome.cities} />
                ),
              },
              { id: 'what', title: t('outcome.what'), cell: ({ what }) => <Words>{what}</Words> },
              {
                id: 'how',
                title: t('outcome.how'),
                cell: ({ kind }) => t(`steps.support.kind.${kind}`),
              },
              {
                id: 'to',
                title: t('outcome.to'),
                cell: ({ to }) => <Words>{to.challenge || '–'}</Words>,
              },
              {
                id: 'until',
                title: t('outcome.until'),
                cell: ({ by }) =>
                  by ? date(`${by}T00:00:00Z`, { dateStyle: 'medium' }, 'UTC') : '–',
              },
            ]}
          />
        </div>
      )}
    </Chapter>
  );
}

function Words({ children }: { readonly children: string }) {
  return (
    <span className={styles.words} dir="auto">
      {children}
    </span>
  );
}
