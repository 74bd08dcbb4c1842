// The time that is left, in digits that do not jump and a ring that empties. Readers may ask for it;
// it never speaks by itself. It does not tick: it shows what it is handed.
import styles from './countdown.module.css';
import { Icon } from './icon.tsx';

interface CountdownProps {
  /** Milliseconds left, negative once the time is over: `leftOn(timer, now)` of the model. */
  readonly leftMs: number;
  /** The whole length, for the ring; no ring without it. */
  readonly totalMs?: number | undefined;
  readonly state: 'ready' | 'running' | 'paused';
  /** The name readers hear, such as “Time left”. */
  readonly label: string;
  /** Words under the digits: “Paused”, “Over time”. */
  readonly note?: string | undefined;
  readonly size?: 'small' | 'medium' | 'large';
}

const ringLength = 100;

/** Formats as mm:ss; beyond the end as +mm:ss. A started second counts as a whole one. */
function toDigits(leftMs: number): string {
  const seconds = leftMs > 0 ? Math.ceil(leftMs / 1000) : Math.floor(-leftMs / 1000);
  const minutes = String(Math.floor(seconds / 60)).padStart(2, '0');
  const sign = leftMs <= -1000 ? '+' : '';
  return `${sign}${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A timer's face: role `timer`, digits, ring, and a mark when paused or over. */
export function Countdown(props: CountdownProps) {
  const { leftMs, totalMs, state, label, note, size = 'medium' } = props;
  const over = leftMs <= 0;
  const share = totalMs ? Math.min(1, Math.max(0, leftMs / totalMs)) : 0;
  const phase = over ? 'over' : leftMs <= 60_000 ? 'last' : 'plenty';
  return (
    <div
      role="timer"
      aria-label={label}
      className={styles.countdown}
      data-size={size}
      data-phase={phase}
      data-state={state}
    >
      {totalMs !== undefined && (
        <svg className={styles.ring} viewBox="0 0 36 36" aria-hidden="true" focusable="false">
          <circle className={styles.track} cx="18" cy="18" r="15.9155" />
          <circle
            className={styles.left}
            cx="18"
            cy="18"
            r="15.9155"
            strokeDasharray={ringLength}
            strokeDashoffset={ringLength * (1 - share)}
          />
        </svg>
      )}
      <span className={styles.face}>
        <span className={styles.digits} translate="no">
          {toDigits(leftMs)}
        </span>
        {note && (
          <span className={styles.note}>
            {state === 'paused' && <Icon name="pause" size="1em" />}
            {note}
          </span>
        )}
      </span>
    </div>
  );
}
