// The plan and what became of it, every moment on every city's clock.
import type { City } from '../../../shared/model/city.ts';
import type { Outcome, OutcomeStep } from '../../../shared/model/outcome.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useWords } from '../../state/words.tsx';
import { useStepTitle } from '../evening/step-title.ts';
import { Chapter } from './chapter.tsx';
import { LocalSpans } from './local-spans.tsx';
import styles from './sheet-table.module.css';

const toKnown = (step: OutcomeStep) => ({
  kind: step.kind,
  ...(step.title !== null && { title: step.title }),
});

/** A row per step; a step gone back to has several stays. */
export function AgendaTimes({ outcome: { steps, cities } }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  const toTitle = useStepTitle();
  return (
    <Chapter id="times" title={t('outcome.times')}>
      <div className={styles.frame}>
        <DataTable
          caption={t('outcome.times')}
          hideCaption
          rows={steps}
          rowKey={({ id }) => id}
          columns={[
            { id: 'step', title: t('outcome.step'), cell: (step) => toTitle(toKnown(step)) },
            {
              id: 'planned',
              title: t('outcome.planned'),
              cell: ({ plannedAt, minutes }) => (
                <Planned plannedAt={plannedAt} minutes={minutes} cities={cities} />
              ),
            },
            {
              id: 'actual',
              title: t('outcome.actual'),
              cell: ({ actual }) =>
                actual.length === 0 ? (
                  <span className={styles.soft}>{t('outcome.notReached')}</span>
                ) : (
                  <div className={styles.times}>
                    {actual.map(({ startedAt, endedAt }) => (
                      <LocalSpans key={startedAt} from={startedAt} to={endedAt} cities={cities} />
                    ))}
                  </div>
                ),
            },
          ]}
        />
      </div>
    </Chapter>
  );
}

interface PlannedProps {
  readonly plannedAt: string | null;
  readonly minutes: number;
  readonly cities: readonly City[];
}

function Planned({ plannedAt, minutes, cities }: PlannedProps) {
  const { t } = useWords();
  const endsAt = plannedAt && new Date(Date.parse(plannedAt) + minutes * 60_000).toISOString();
  return (
    <div className={styles.times}>
      {plannedAt && endsAt && <LocalSpans from={plannedAt} to={endsAt} cities={cities} />}
      <span className={styles.soft}>{t('outcome.minutes', { count: minutes })}</span>
    </div>
  );
}
