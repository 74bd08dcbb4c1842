// What stays in sight while one scrolls: where the evening is, the time left, whether the work is safe.
import { type ReactNode, useRef } from 'react';
import { ProgressSteps } from '../../parts/progress-steps.tsx';
import { useStepTitle } from '../../pieces/steps/step-title.ts';
import { useStickySize } from '../../pieces/use-sticky-size.ts';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { SaveStatus } from './save-status.tsx';
import styles from './step-strip.module.css';

/** Progress, timer and status, stuck to the top of the window. */
export function StepStrip({ clock }: { readonly clock: ReactNode }) {
  const { t } = useWords();
  const { steps } = useSession();
  const { step, index } = useCurrentStep();
  const toTitle = useStepTitle();
  const strip = useRef<HTMLDivElement>(null);
  useStickySize(strip, 'top');
  return (
    <div ref={strip} className={styles.strip} data-print="hide">
      <div className={styles.progress}>
        <ProgressSteps
          label={t('evening.agenda')}
          steps={steps.map((each) => ({
            id: each.id,
            title: toTitle(each),
            minutes: each.minutes,
          }))}
          currentId={step.id}
          place={t('evening.place', { at: index + 1, all: steps.length })}
        />
      </div>
      {clock}
      <div className={styles.status}>
        <SaveStatus />
      </div>
    </div>
  );
}
