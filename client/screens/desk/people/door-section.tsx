// The way in, on the sheet of people: whether it is open, taking newcomers back, and what was taken back so far.
import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { useClock } from '../use-clock.ts';
import styles from './door-section.module.css';
import { TakeBackDialog } from './take-back-dialog.tsx';
import { TakeBacks } from './take-backs.tsx';

export function DoorSection() {
  const { t } = useWords();
  const { doorLockedAt, closedAt, participants, takeBacks } = useSession();
  const command = useCommand();
  const clock = useClock();
  const { run, busy, problem } = useAction();
  const [takesBack, setTakesBack] = useState(false);
  const isLocked = doorLockedAt !== null;
  const isClosed = closedAt !== null;
  if (isClosed && participants.length === 0) return null;
  const toggle = () => run(() => command(isLocked ? 'door:open' : 'door:lock', {}));
  return (
    <Card as="section" tone="sunk" aria-labelledby="desk-door">
      <div className={styles.door}>
        <h3 id="desk-door">{t('desk.door')}</h3>
        {!isClosed && (
          <p role="status">
            {isLocked
              ? t('desk.doorLockedSince', { time: clock(doorLockedAt) })
              : t('desk.doorIsOpen')}
          </p>
        )}
        <div className={styles.acts}>
          {!isClosed && (
            <Button icon={isLocked ? 'unlock' : 'lock'} busy={busy} onClick={toggle}>
              {t(isLocked ? 'desk.doorOpen' : 'desk.doorLock')}
            </Button>
          )}
          <Button icon="undo" onClick={() => setTakesBack(true)}>
            {t('desk.takeBackNewcomers')}
          </Button>
        </div>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
        {takeBacks.length > 0 && <TakeBacks />}
      </div>
      {takesBack && <TakeBackDialog onClose={() => setTakesBack(false)} />}
    </Card>
  );
}
