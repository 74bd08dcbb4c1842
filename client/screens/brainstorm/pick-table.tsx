// For somebody who came late or has not chosen: every table with its challenge, one press to sit down.

import type { TableId } from '../../../shared/model/ids.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useAction } from '../../state/action.ts';
import { cityIndexOf } from '../../state/people.ts';
import { useCommand, useSession } from '../../state/session.tsx';
import { useOpenTableAhead } from '../../state/shared-document.ts';
import { useWords } from '../../state/words.tsx';
import styles from './pick-table.module.css';

export function PickTable() {
  const { t, rich } = useWords();
  const session = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const openAhead = useOpenTableAhead();
  const sitDown = (tableId: TableId) => {
    openAhead(tableId);
    run(() => command('table:join', { tableId }));
  };
  return (
    <section className={styles.pick} aria-labelledby="pick-table">
      <h2 id="pick-table">{t('brainstorm.pickTable')}</h2>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      <ul role="list" className={styles.tables}>
        {session.tables.map((table) => {
          const challenge = session.challenges.find(({ id }) => id === table.challengeId);
          if (!challenge) return null;
          const index = cityIndexOf(session, challenge.city);
          return (
            <Card key={table.id} as="li" cityIndex={index < 0 ? undefined : index}>
              <div className={styles.table}>
                <CityBadge kind="plain" name={challenge.city} index={Math.max(index, 0)} />
                <Written as="h3" by={challenge}>
                  {challenge.title}
                </Written>
                <Written as="p" by={challenge}>
                  {challenge.question}
                </Written>
                <p className={styles.soft}>
                  {t('brainstorm.seats', { count: table.seats.length })}
                </p>
                <Button
                  kind="primary"
                  icon="table"
                  busy={busy}
                  name={rich('brainstorm.sitDownAt', {
                    title: <Written by={challenge}>{challenge.title}</Written>,
                  })}
                  onClick={() => sitDown(table.id)}
                >
                  {t('brainstorm.sitDown')}
                </Button>
              </div>
            </Card>
          );
        })}
      </ul>
    </section>
  );
}
