// The table in turn: its one idea as large as the screen allows, its statement, what it made.
import type { Challenge } from '../../../shared/model/challenge.ts';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { PresenterLine } from '../../pieces/challenges/presenter-line.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { IdeaQuote } from '../../pieces/tables/idea-quote.tsx';
import { RideLine } from '../../pieces/tables/ride-line.tsx';
import type { TableSummary } from '../../state/session.tsx';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './shared-table.module.css';
import { StatementText } from './statement-text.tsx';
import { TableFigures } from './table-figures.tsx';

interface SharedTableProps {
  readonly challenge: Challenge;
  /** Missing until the server has told of this table. */
  readonly summary: TableSummary | undefined;
}

/** A table that has settled on nothing is met kindly. */
export function SharedTable({ challenge, summary }: SharedTableProps) {
  const { t } = useWords();
  const { challenges } = useSession();
  const at = challenges.findIndex(({ id }) => id === challenge.id) + 1;
  const chosen = summary?.chosen ?? null;
  const whose = { personId: challenge.presenterId, city: challenge.city };
  const riddenOn = summary?.latest.find(({ ideaId }) => ideaId === chosen?.ridesOn);
  return (
    <section aria-labelledby="table-in-turn" className={styles.table}>
      <div>
        <p className={styles.place}>{t('share-out.place', { at, all: challenges.length })}</p>
        <Written as="h2" id="table-in-turn" by={whose}>
          {challenge.title}
        </Written>
        <Written as="p" className={styles.question} by={whose}>
          {challenge.question}
        </Written>
        <PresenterLine challenge={challenge} />
      </div>
      {!summary ? (
        <Skeleton lines={4} />
      ) : (
        <>
          {chosen ? (
            <IdeaQuote idea={chosen} author={chosen.author}>
              {chosen.ridesOn && <RideLine crosses={chosen.acrossBorder} riddenOn={riddenOn} />}
            </IdeaQuote>
          ) : (
            <Card tone="sunk">
              <EmptyState drawing="table" level={3} title={t('share-out.notSettled')}>
                <p>{t('share-out.notSettledText', { count: summary.ideas })}</p>
              </EmptyState>
            </Card>
          )}
          {summary.statement !== '' && (
            <div className={styles.statement}>
              <StatementText text={summary.statement} />
            </div>
          )}
          {summary.ideas > 0 && <TableFigures summary={summary} />}
        </>
      )}
    </section>
  );
}
