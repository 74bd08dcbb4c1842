// One part of a wall that may fail by itself: the others go on, and it is tried again without anybody's hand.
import { type ReactNode, useEffect } from 'react';
import { StepBoundary } from '../../pieces/steps/step-boundary.tsx';
import { useWords } from '../../state/words.tsx';
import { WallEmpty } from './wall-empty.tsx';

const againAfterMs = 15_000;

export function WallPart({ children }: { readonly children: ReactNode }) {
  return <StepBoundary fallback={failed}>{children}</StepBoundary>;
}

const failed = (again: () => void) => <Failed onAgain={again} />;

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useWords();
  useEffect(() => {
    const timer = setTimeout(onAgain, againAfterMs);
    return () => clearTimeout(timer);
  });
  return (
    <WallEmpty drawing="lost" title={t('evening.failedTitle')}>
      {t('wall.waitingText')}
    </WallEmpty>
  );
}
