// The run of the evening: how long each step is, in which order. It begins with the lobby and ends with the close.
import { useState } from 'react';
import { limits } from '../../../shared/model/limits.ts';
import { plannedLengthMs } from '../../../shared/model/planned-length.ts';
import { stepKind, stepKinds } from '../../../shared/model/step.ts';
import { minuteMs } from '../../../shared/model/time.ts';
import { Button } from '../../parts/button.tsx';
import { Said } from '../../parts/said.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useWords } from '../../state/words.tsx';
import type { FormPart } from './form-part.ts';
import { Section } from './section.tsx';
import { StepRow } from './step-row.tsx';
import styles from './step-section.module.css';
import { toMinutes } from './to-plan.ts';
import { UndoLine } from './undo-line.tsx';
import { useRowDrag } from './use-row-drag.ts';
import { useRowOrder } from './use-row-order.ts';

const addable = stepKinds.filter((kind) => kind !== 'lobby' && kind !== 'close');

/** A line per step, the total, and a way to add one before the close. */
export function StepSection({ plan, errors }: FormPart) {
  const { t } = useWords();
  const { steps } = plan.draft;
  const [kind, setKind] = useState<(typeof addable)[number]>('reports');
  const order = useRowOrder(plan, 'steps');
  const last = steps.length - 1;
  const drag = useRowDrag({
    mayLandOn: (at) => at > 0 && at < last,
    onLand: (from, to) => order.move(steps[from]?.key ?? '', from, to, 'grip'),
  });
  const minutes = Math.round(
    plannedLengthMs(
      steps.map((step) => ({ kind: step.kind, minutes: toMinutes(step.minutes) || 0 })),
    ) / minuteMs,
  );
  const moved = steps.find(({ key }) => key === order.said?.key);
  return (
    <Section title={t('organise.stepSection')} hint={t('organise.stepHint')}>
      <UndoLine plan={plan} list="steps" />
      <ol role="list" className={styles.steps}>
        {steps.map((step, index) => (
          <StepRow
            key={step.key}
            step={step}
            place={index}
            last={last}
            errors={errors}
            drag={drag}
            onMinutes={(text) =>
              plan.change({ do: 'write-step', key: step.key, to: { minutes: text } })
            }
            onMove={(to, button) => order.move(step.key, index, to, button)}
            onRemove={() => order.remove(step.key, 'plan-add-step')}
          />
        ))}
      </ol>
      <p className={styles.total} role="status">
        {t('organise.total', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
      </p>
      {steps.length < limits.steps && (
        <div className={styles.add}>
          <SelectField
            label={t('organise.stepAddField')}
            value={kind}
            options={addable.map((value) => ({ value, label: t(`evening.step.${value}`) }))}
            onChange={(value) => {
              const chosen = addable.find((each) => each === stepKind.parse(value));
              if (chosen) setKind(chosen);
            }}
          />
          <Button
            id="plan-add-step"
            icon="plus"
            onClick={() => plan.change({ do: 'add-step', kind })}
          >
            {t('organise.stepAdd')}
          </Button>
        </div>
      )}
      <Said time={order.said?.time ?? 0}>
        {order.said &&
          moved &&
          t('organise.moved', {
            what: t(`evening.step.${moved.kind}`),
            place: order.said.place,
          })}
      </Said>
    </Section>
  );
}
