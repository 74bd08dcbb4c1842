// The plan and what became of it, every moment on every city's clock.
import type { City } from '../../../shared/model/city.ts';
import { toIsoMoment } from '../../../shared/model/moment-format.ts';
import type { Outcome, OutcomeStep } from '../../../shared/model/outcome.ts';
import { minuteMs } from '../../../shared/model/time.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useStepTitle } from '../../pieces/steps/step-title.ts';
import { useWords } from '../../state/words.tsx';
import { LocalSpans } from './local-spans.tsx';
import styles from './sheet-table.module.css';

/** A row per step; a step gone back to has several stays. */
export function AgendaTimes({ outcome: { steps, cities } }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  const toTitle = useStepTitle();
  const columns = [
    {
      id: 'step',
      title: t('outcome.step'),
      cell: ({ kind, title }: OutcomeStep) => toTitle(title === null ? { kind } : { kind, title }),
    },
    {
      id: 'planned',
      title: t('outcome.planned'),
      cell: (step: OutcomeStep) =>
        toPlan(step, cities, t('outcome.minutes', { count: step.minutes })),
    },
    {
      id: 'actual',
      title: t('outcome.actual'),
      cell: ({ actual }: OutcomeStep) => toStays(actual, cities) ?? t('outcome.notReached'),
    },
  ];
  return (
    <div className={styles.frame}>
      <DataTable
        caption={t('outcome.times')}
        hideCaption
        rows={steps}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </div>
  );
}

function toPlan({ plannedAt, minutes }: OutcomeStep, cities: readonly City[], length: string) {
  const endsAt = plannedAt && toIsoMoment(Date.parse(plannedAt) + minutes * minuteMs);
  return (
    <div className={styles.times}>
      {plannedAt && endsAt && <LocalSpans from={plannedAt} to={endsAt} cities={cities} />}
      <span className={styles.soft}>{length}</span>
    </div>
  );
}

function toStays(stays: OutcomeStep['actual'], cities: readonly City[]) {
  if (stays.length === 0) return null;
  return (
    <div className={styles.times}>
      {stays.map(({ startedAt, endedAt }) => (
        <LocalSpans key={startedAt} from={startedAt} to={endedAt} cities={cities} />
      ))}
    </div>
  );
}
