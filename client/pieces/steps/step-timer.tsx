// The time left in this step: the same second on every screen, a chime for those who want it,
// and a colour that everybody sees.
import { useState } from 'react';
import { turnMinutes } from '../../../shared/model/agenda.ts';
import { minuteMs } from '../../../shared/model/time.ts';
import { leftOn } from '../../../shared/model/timer.ts';
import { Countdown } from '../../parts/countdown.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useServerNow } from '../../state/server-now.ts';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './step-timer.module.css';
import { useTimeOver } from './use-time-over.ts';

/** Says “time is up” once, at the moment it happens. */
export function StepTimer({ onOver }: { readonly onOver: () => void }) {
  const { t } = useWords();
  const session = useSession();
  const { step } = useCurrentStep();
  const nowMs = useServerNow();
  const [overAt, setOverAt] = useState<string | null>(null);
  const { timer } = session;
  const leftMs = leftOn(timer, nowMs);
  const endsAt = timer.state === 'running' ? timer.endsAt : null;

  useTimeOver(timer, nowMs, () => {
    setOverAt(endsAt);
    onOver();
  });
  const note =
    timer.state === 'paused'
      ? t('evening.timePaused')
      : timer.state === 'ready'
        ? t('evening.timeReady')
        : leftMs <= 0
          ? t('evening.timeOver')
          : undefined;
  const isOver = timer.state === 'running' && leftMs <= 0;
  return (
    <div className={styles.timer} data-over={isOver || undefined}>
      <Countdown
        leftMs={leftMs}
        totalMs={turnMinutes(session, step) * minuteMs}
        state={timer.state}
        label={t('evening.timeLeft')}
        note={note}
      />
      <VisuallyHidden role="status">
        {overAt !== null && overAt === endsAt ? t('evening.timeOverSaid') : ''}
      </VisuallyHidden>
    </div>
  );
}
