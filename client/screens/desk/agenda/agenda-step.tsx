// One step of the plan with its minutes, and buttons to move or remove it.
import { limits } from '../../../../shared/model/limits.ts';
import { IconButton } from '../../../parts/icon-button.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useStepName } from '../../../pieces/steps/step-name.tsx';
import { useWords } from '../../../state/words.tsx';
import { toMinutes } from '../minutes.ts';
import type { DraftStep } from './agenda-draft.ts';
import styles from './agenda-step.module.css';

interface AgendaStepProps {
  readonly draft: DraftStep;
  readonly isFixed: boolean;
  readonly onMinutes: (minutes: string) => void;
  readonly onMove: (offset: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** A line of the plan; the first and the last stay where they are. */
export function AgendaStep({ draft, isFixed, onMinutes, onMove, onRemove }: AgendaStepProps) {
  const { t, rich } = useWords();
  const toName = useStepName();
  const { key, step, minutes } = draft;
  const title = toName(step);
  const isWrong = toMinutes(minutes, 0) === null;
  return (
    <li className={styles.step}>
      <span className={styles.title}>{title}</span>
      <span className={styles.minutes}>
        <TextField
          id={`${key}-minutes`}
          label={rich('desk.stepMinutes', { step: title })}
          hideLabel
          type="number"
          inputMode="numeric"
          min={0}
          max={limits.stepMinutes}
          value={minutes}
          onChange={onMinutes}
          error={isWrong ? t('desk.minutesWrong', { most: limits.stepMinutes }) : undefined}
        />
        <span aria-hidden="true">{t('desk.minutesUnit')}</span>
      </span>
      {!isFixed && (
        <span className={styles.acts}>
          <IconButton
            id={`${key}-up`}
            icon="up"
            label={rich('desk.up', { title })}
            onClick={() => onMove(-1)}
          />
          <IconButton
            id={`${key}-down`}
            icon="down"
            label={rich('desk.down', { title })}
            onClick={() => onMove(1)}
          />
          <IconButton
            icon="remove"
            label={rich('desk.removeStep', { step: title })}
            onClick={onRemove}
          />
        </span>
      )}
    </li>
  );
}
