// One part of a screen that may fail by itself: what stands beside it goes on, and there is a way back.
import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../state/words.tsx';
import { StepBoundary } from './step-boundary.tsx';

/** Give it a `key` where another thing takes the place of what failed. */
export function Part({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
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
  return <StepBoundary fallback={failed}>{children}</StepBoundary>;
}
