// The time left, from afar: also before the clock is started, and plain to everybody in the last minute.
import { turnMinutes } from '../../../shared/model/agenda.ts';
import { minuteMs } from '../../../shared/model/time.ts';
import { leftOn } from '../../../shared/model/timer.ts';
import { Countdown } from '../../parts/countdown.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useServerNow } from '../../state/server-now.ts';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { useWords, type WordKey } from '../../state/words.tsx';
import { type TimePhase, useTimePhase } from './use-time-phase.ts';
import styles from './wall-timer.module.css';

const notes: Record<TimePhase, WordKey | null> = {
  ready: 'evening.timeReady',
  paused: 'evening.timePaused',
  running: null,
  last: 'wall.lastMinute',
  over: 'evening.timeOver',
};

/** Nothing for a step without a time. */
export function WallTimer() {
  const { t } = useWords();
  const session = useSession();
  const { step } = useCurrentStep();
  const nowMs = useServerNow();
  const phase = useTimePhase();
  const { timer } = session;
  const leftMs = leftOn(timer, nowMs);
  if (phase === null) return null;
  const note = notes[phase];
  return (
    <div className={styles.timer} data-time={phase}>
      <Countdown
        leftMs={leftMs}
        totalMs={turnMinutes(session, step) * minuteMs}
        state={timer.state}
        label={t('evening.timeLeft')}
        note={note ? t(note) : undefined}
      />
      <VisuallyHidden role="status">
        {phase === 'over' ? t('evening.timeOverSaid') : ''}
      </VisuallyHidden>
    </div>
  );
}
