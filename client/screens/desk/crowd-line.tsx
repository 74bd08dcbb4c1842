// What the desk says of a crowd at the door without being asked: a rush just now, or that the door is locked. Low, so
// that it never hides the evening's next move.
import { useState } from 'react';
import { lastRush } from '../../../shared/model/rush.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { useAction } from '../../state/action.ts';
import { useServerNow } from '../../state/server-now.ts';
import { useCommand, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './crowd-line.module.css';
import { useClock } from './use-clock.ts';

/** A rush that nobody looked at for so long is no news any more. */
const newsForMs = 10 * 60_000;

interface CrowdLineProps {
  /** Opens the list of people. */
  readonly onLook: () => void;
}

export function CrowdLine({ onLook }: CrowdLineProps) {
  const { t } = useWords();
  const { participants, doorLockedAt, closedAt } = useSession();
  const command = useCommand();
  const clock = useClock();
  const nowMs = useServerNow(15_000);
  const { run, busy, problem } = useAction();
  const [seen, setSeen] = useState<string | null>(null);
  const rush = lastRush(participants);
  const isLocked = doorLockedAt !== null;
  const isNews = rush !== null && rush.since !== seen && nowMs - Date.parse(rush.since) < newsForMs;
  if (closedAt !== null || (!isNews && !isLocked)) return null;

  const toggle = () => run(() => command(isLocked ? 'door:open' : 'door:lock', {}));
  return (
    <div className={styles.line} data-news={isNews || undefined}>
      <div className={styles.words} role="status">
        <Icon name={isNews ? 'warning' : 'lock'} />
        <p>
          {problem ??
            [
              isNews && t('desk.rush', { count: rush.people, time: clock(rush.since) }),
              isLocked && t('desk.doorLocked'),
            ]
              .filter((words) => words !== false)
              .join(' ')}
        </p>
      </div>
      <div className={styles.acts}>
        <Button busy={busy} onClick={toggle}>
          {t(isLocked ? 'desk.doorOpen' : 'desk.doorLock')}
        </Button>
        {isNews && <Button onClick={onLook}>{t('desk.rushLook')}</Button>}
      </div>
      {isNews && (
        <IconButton icon="close" label={t('desk.rushFine')} onClick={() => setSeen(rush.since)} />
      )}
    </div>
  );
}
