// Every table with the idea it settled on, in the order of the challenges.
import type { ReactNode } from 'react';
import type { Table } from '../../../shared/model/table.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { Written } from '../languages/written.tsx';
import styles from './tables-overview.module.css';

/** What may be done with a table, at the foot of its card. */
export interface TableAct {
  readonly words: string;
  /** The whole name of the button: which table. */
  readonly toLabel: (title: ReactNode) => ReactNode;
  readonly busy: boolean;
  readonly isOffered?: (table: Table) => boolean;
  readonly onPress: (table: Table) => void;
}

interface TablesOverviewProps {
  readonly act?: TableAct | undefined;
}

/** Read from the summaries: no table's document is opened. */
export function TablesOverview({ act }: TablesOverviewProps) {
  const { t, rich } = useWords();
  const session = useSession();
  const summaries = useSummaries();
  return (
    <ul role="list" className={styles.tables}>
      {session.challenges.map((challenge) => {
        const { id, title } = challenge;
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
              <Written as="h3" className={styles.title} by={challenge}>
                {title}
              </Written>
              {chosen ? (
                <>
                  <Quoted as="p" className={styles.idea} lang={chosen.language}>
                    {chosen.text}
                  </Quoted>
                  {chosen.author.name && (
                    <p className={styles.soft}>
                      <Icon name="check" />{' '}
                      {rich('share-out.settledBy', {
                        name: (
                          <Written isName by={{ personId: chosen.author.id }}>
                            {chosen.author.name}
                          </Written>
                        ),
                        city: (
                          <Written isName by={{ city: chosen.author.city }}>
                            {chosen.author.city}
                          </Written>
                        ),
                      })}
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
                    name={act.toLabel(<Written by={challenge}>{title}</Written>)}
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
