// The evening as a line of steps: how long each is, where one stands, what comes next.
import { Icon } from './icon.tsx';
import styles from './progress-steps.module.css';

export interface ProgressStep {
  readonly id: string;
  readonly title: string;
  readonly minutes?: number | undefined;
}

interface ProgressStepsProps {
  /** Names the list, such as “The evening”. */
  readonly label: string;
  readonly steps: readonly ProgressStep[];
  readonly currentId: string;
  /** “Step 4 of 12”, beside the current title of the bar. */
  readonly place?: string | undefined;
  /** Minutes in words for the list: `(5) => '5 min'`. */
  readonly minutes?: ((minutes: number) => string) | undefined;
  /** `bar` is one line for participants, `list` the whole agenda. */
  readonly kind?: 'bar' | 'list';
}

type Phase = 'done' | 'current' | 'ahead';

/** An ordered list with the current step marked for eye and reader. */
export function ProgressSteps(props: ProgressStepsProps) {
  const { label, steps, currentId, place, minutes, kind = 'bar' } = props;
  const at = steps.findIndex(({ id }) => id === currentId);
  const phaseOf = (index: number): Phase =>
    index < at ? 'done' : index === at ? 'current' : 'ahead';
  return (
    <div className={styles.progress} data-kind={kind}>
      {kind === 'bar' && (
        <p className={styles.now} aria-hidden="true">
          <strong>{steps[at]?.title}</strong>{' '}
          {place && <span className={styles.soft}>{place}</span>}
        </p>
      )}
      <ol role="list" aria-label={label} className={styles.steps}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            className={styles.step}
            data-phase={phaseOf(index)}
            aria-current={index === at ? 'step' : undefined}
            style={kind === 'bar' ? { flexGrow: Math.max(2, step.minutes ?? 5) } : undefined}
          >
            {kind === 'list' && (
              <span className={styles.mark} aria-hidden="true">
                {phaseOf(index) === 'done' ? <Icon name="check" /> : index + 1}
              </span>
            )}
            <span className={styles.title}>{step.title}</span>
            {kind === 'list' && minutes && step.minutes !== undefined && (
              <span className={styles.soft}>{minutes(step.minutes)}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
