// One step of the plan: a grip to drag it by, its name, its minutes, and the buttons that do the same.
import { Icon } from '../../parts/icon.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../state/words.tsx';
import type { DraftStep } from './draft.ts';
import { fieldIds } from './field-ids.ts';
import { OrderButtons } from './order-buttons.tsx';
import styles from './step-row.module.css';
import type { RowDrag } from './use-row-drag.ts';

interface StepRowProps {
  readonly step: DraftStep;
  readonly place: number;
  /** Place of the close. */
  readonly last: number;
  readonly errors: ReadonlyMap<string, string>;
  readonly drag: RowDrag;
  readonly onMinutes: (text: string) => void;
  readonly onMove: (to: number, button: 'up' | 'down') => void;
  readonly onRemove: () => void;
}

/** A line of the list; the first and the last stay where they are. */
export function StepRow(props: StepRowProps) {
  const { step, place, last, errors, drag, onMinutes, onMove, onRemove } = props;
  const { t } = useWords();
  const title = t(`evening.step.${step.kind}`);
  const isFixed = place === 0 || place === last;
  return (
    <li
      className={styles.row}
      data-dragged={drag.from === place || undefined}
      data-target={drag.edgeAt(place)}
    >
      {isFixed ? (
        <span className={styles.fixed} />
      ) : (
        <span className={styles.grip} onPointerDown={(event) => drag.begin(event, place)}>
          <Icon name="grip" />
        </span>
      )}
      <span className={styles.title}>
        {title}
        {isFixed && <span className={styles.soft}> {t('organise.stepFixed')}</span>}
      </span>
      <span className={styles.minutes}>
        <TextField
          id={fieldIds.minutes(step.key)}
          label={t('organise.minutesOf', { step: title })}
          hideLabel
          error={errors.get(fieldIds.minutes(step.key))}
          value={step.minutes}
          onChange={onMinutes}
          inputMode="numeric"
          dir="ltr"
          autoComplete="off"
        />
        <span aria-hidden="true">{t('organise.minutesUnit')}</span>
      </span>
      {isFixed ? (
        <span className={styles.noButtons} />
      ) : (
        <OrderButtons
          rowKey={step.key}
          words={{
            up: t('organise.up', { what: title }),
            down: t('organise.down', { what: title }),
            remove: t('organise.remove', { what: title }),
          }}
          onUp={place > 1 ? () => onMove(place - 1, 'up') : undefined}
          onDown={place < last - 1 ? () => onMove(place + 1, 'down') : undefined}
          onRemove={onRemove}
        />
      )}
    </li>
  );
}
