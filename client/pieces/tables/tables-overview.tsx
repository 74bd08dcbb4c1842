// Every table with the idea it settled on, in the order of the challenges.
import type { Table } from '../../../shared/model/table.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './tables-overview.module.css';

/** What may be done with a table, at the foot of its card. */
export interface TableAct {
  readonly words: string;
  /** The whole name of the button: which table. */
  readonly toLabel: (title: string) => string;
  readonly busy: boolean;
  readonly isOffered?: (table: Table) => boolean;
  readonly onPress: (table: Table) => void;
}

interface TablesOverviewProps {
  readonly act?: TableAct | undefined;
}

/** Read from the summaries: no table's document is opened. */
export function TablesOverview({ act }: TablesOverviewProps) {
  const { t } = useWords();
  const session = useSession();
  const summaries = useSummaries();
  return (
    <ul role="list" className={styles.tables}>
      {session.challenges.map(({ id, title }) => {
        const table = session.tables.find(({ challengeId }) => challengeId === id);
        const summary = table && summaries.get(table.id);
        const chosen = summary?.chosen;
        const cityIndex = chosen ? cityIndexOf(session, chosen.author.city) : -1;
        return (
          <Card
            as="li"
            key={id}
            tone={chosen ? 'paper' : 'sunk'}
            cityIndex={cityIndex < 0 ? undefined : cityIndex}
            aria-current={session.focus === id || undefined}
          >
            <div className={styles.table}>
              <h3 className={styles.title} dir="auto">
                {title}
              </h3>
              {chosen ? (
                <>
                  <p className={styles.idea} lang={chosen.language} dir="auto">
                    {chosen.text}
                  </p>
                  {chosen.author.name && (
                    <p className={styles.soft}>
                      <Icon name="check" /> {t('share-out.settledBy', { ...chosen.author })}
                    </p>
                  )}
                </>
              ) : (
                <p className={styles.soft}>{t('share-out.notYet')}</p>
              )}
              <p className={styles.soft}>
                {t('share-out.ideaCount', { count: summary?.ideas ?? 0 })}
              </p>
              {table && act && act.isOffered?.(table) !== false && (
                <div>
                  <Button
                    busy={act.busy}
                    aria-label={act.toLabel(title)}
                    onClick={() => act.onPress(table)}
                  >
                    {act.words}
                  </Button>
                </div>
              )}
            </div>
          </Card>
        );
      })}
    </ul>
  );
}
