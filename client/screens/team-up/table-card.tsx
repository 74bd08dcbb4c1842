// One table to pick: the challenge, who brings it, who already sits there. One press and one sits.

import type { Challenge } from '../../../shared/model/challenge.ts';
import type { Table } from '../../../shared/model/table.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { PresenterLine } from '../../pieces/challenges/presenter-line.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { SeatsByCity } from './seats-by-city.tsx';
import styles from './table-card.module.css';

interface TableCardProps {
  readonly challenge: Challenge;
  readonly table: Table;
  readonly isMine: boolean;
  readonly busy: boolean;
  /** Missing where the reader cannot sit down: walls, facilitators without a name, another step. */
  readonly onSit?: (() => void) | undefined;
}

/** The button's target is the whole card. */
export function TableCard({ challenge, table, isMine, busy, onSit }: TableCardProps) {
  const { t, rich } = useWords();
  const session = useSession();
  const whose = { personId: challenge.presenterId, city: challenge.city };
  return (
    <Card
      as="li"
      tone={isMine ? 'accent' : 'paper'}
      cityIndex={cityIndexOf(session, challenge.city)}
    >
      <div className={styles.table}>
        <Written as="h3" by={whose}>
          {challenge.title}
        </Written>
        <Written as="p" className={styles.question} by={whose}>
          {challenge.question}
        </Written>
        <PresenterLine challenge={challenge} />
        <SeatsByCity table={table} />
        {onSit && (
          <div className={styles.act} data-mine={isMine || undefined}>
            <Button
              kind={isMine ? 'primary' : 'secondary'}
              icon={isMine ? 'check' : 'table'}
              busy={busy}
              aria-pressed={isMine}
              name={rich('pitches.sitAt', {
                title: <Written by={challenge}>{challenge.title}</Written>,
              })}
              onClick={onSit}
            >
              {t(isMine ? 'pitches.sitting' : 'pitches.sit')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
