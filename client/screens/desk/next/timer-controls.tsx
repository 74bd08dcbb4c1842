// Start, pause, one more minute, another time.
import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { IconButton } from '../../../parts/icon-button.tsx';
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { SetTimeDialog } from './set-time-dialog.tsx';
import styles from './timer-controls.module.css';

/** A group of buttons; what went wrong is said beside them. */
export function TimerControls() {
  const { t } = useWords();
  const { timer, visit } = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [sets, setSets] = useState(false);
  const isRunning = timer.state === 'running';
  return (
    <div role="group" aria-label={t('desk.timer')} className={styles.timer}>
      {isRunning ? (
        <Button
          icon="pause"
          busy={busy}
          data-compact
          onClick={() => run(() => command('timer:pause', { visit }))}
        >
          {t('desk.pause')}
        </Button>
      ) : (
        <Button
          icon="play"
          busy={busy}
          data-compact
          onClick={() => run(() => command('timer:start', { visit }))}
        >
          {t(timer.state === 'paused' ? 'desk.resume' : 'desk.start')}
        </Button>
      )}
      <Button busy={busy} onClick={() => run(() => command('timer:extend', { minutes: 1, visit }))}>
        <span aria-hidden="true">{t('desk.plusOne')}</span>
        <VisuallyHidden>{t('desk.plusOneLabel')}</VisuallyHidden>
      </Button>
      <IconButton icon="clock" label={t('desk.setTime')} onClick={() => setSets(true)} />
      {problem && (
        <p role="status" className={styles.problem}>
          {problem}
        </p>
      )}
      {sets && <SetTimeDialog onClose={() => setSets(false)} />}
    </div>
  );
}
