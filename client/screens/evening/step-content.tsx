// The screen of the current step, fetched when it is needed and one step ahead.
import { Suspense, useEffect } from 'react';
import { nextStop } from '../../../shared/model/agenda.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { Part } from '../../pieces/steps/part.tsx';
import { savesData } from '../../state/saves-data.ts';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import type { StepScreens } from './step-screen.ts';

/** On a slow line what comes next must not take it from what is on. */
const settleMs = 5_000;

/** What may be done now. */
export function StepContent({ screens }: { readonly screens: StepScreens }) {
  const { t } = useWords();
  const session = useSession();
  const { step } = useCurrentStep();
  const { Screen } = screens[step.kind];
  const next = session.steps[nextStop(session)?.index ?? -1]?.kind;

  useEffect(() => {
    if (!next || savesData()) return;
    const timer = setTimeout(() => void screens[next].prepare(), settleMs);
    return () => clearTimeout(timer);
  }, [next, screens]);

  const coming = (
    <>
      <VisuallyHidden>{t('evening.loading')}</VisuallyHidden>
      <Skeleton lines={6} />
    </>
  );
  return (
    <Part key={step.id}>
      <Suspense fallback={coming}>
        <Screen />
      </Suspense>
    </Part>
  );
}
