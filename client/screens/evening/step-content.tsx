// The screen of the current step, fetched when it is needed and one step ahead.
import { Suspense, useEffect } from 'react';
import { nextStop } from '../../../shared/model/agenda.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { StepBoundary } from './step-boundary.tsx';
import { stepScreens } from './step-screens.ts';

/** What may be done now. */
export function StepContent() {
  const { t } = useWords();
  const session = useSession();
  const { step } = useCurrentStep();
  const { Screen } = stepScreens[step.kind];
  const next = session.steps[nextStop(session)?.index ?? -1]?.kind;

  useEffect(() => {
    if (next) stepScreens[next].prepare();
  }, [next]);

  const failed = (again: () => void) => (
    <Notice
      kind="problem"
      title={t('evening.failedTitle')}
      action={<Button onClick={again}>{t('evening.failedAgain')}</Button>}
      live
    >
      <p>{t('evening.failedText')}</p>
    </Notice>
  );
  const coming = (
    <>
      <VisuallyHidden>{t('evening.loading')}</VisuallyHidden>
      <Skeleton lines={6} />
    </>
  );
  return (
    <StepBoundary key={step.id} fallback={failed}>
      <Suspense fallback={coming}>
        <Screen />
      </Suspense>
    </StepBoundary>
  );
}
