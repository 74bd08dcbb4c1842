// The share-out: every table's one idea, one after the other, the same on every screen.

import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { Part } from '../../pieces/steps/part.tsx';
import { type TableAct, TablesOverview } from '../../pieces/tables/tables-overview.tsx';
import { useAction } from '../../state/action.ts';
import { useCommand, useMe, useSession, useSummaries } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './share-out.module.css';
import { SharedTable } from './shared-table.tsx';
import { TurnButtons } from './turn-buttons.tsx';

/** The screen of the share-out step. Facilitators go from table to table. */
export function ShareOut() {
  const { t, rich } = useWords();
  const { challenges, tables, focus, visit } = useSession();
  const summaries = useSummaries();
  const { mayFacilitate } = useMe();
  const command = useCommand();
  const { run, busy } = useAction();
  const inTurn = challenges.find(({ id }) => id === focus);
  const table = tables.find(({ challengeId }) => challengeId === inTurn?.id);

  const show: TableAct = {
    words: t('share-out.show'),
    toLabel: (title) => rich('share-out.showLabel', { title }),
    busy,
    isOffered: ({ challengeId }) => challengeId !== focus,
    onPress: ({ challengeId }) => run(() => command('challenge:present', { challengeId, visit })),
  };
  if (challenges.length === 0) {
    return (
      <Card tone="sunk">
        <EmptyState drawing="table" title={t('share-out.empty')}>
          <p>{t('share-out.emptyText')}</p>
        </EmptyState>
      </Card>
    );
  }
  return (
    <div className={styles.shareOut}>
      <VisuallyHidden role="status">
        {inTurn &&
          rich('share-out.nowSaid', { title: <Written by={inTurn}>{inTurn.title}</Written> })}
      </VisuallyHidden>
      {inTurn ? (
        <Part key={inTurn.id}>
          <SharedTable challenge={inTurn} summary={table && summaries.get(table.id)} />
        </Part>
      ) : (
        <Card tone="sunk">
          <EmptyState drawing="evening" title={t('share-out.waiting')}>
            <p>{t('share-out.waitingText')}</p>
          </EmptyState>
        </Card>
      )}
      {mayFacilitate && <TurnButtons />}
      <section aria-labelledby="all-tables" className={styles.all}>
        <h2 id="all-tables">{t('share-out.all')}</h2>
        <TablesOverview act={mayFacilitate ? show : undefined} />
      </section>
    </div>
  );
}
