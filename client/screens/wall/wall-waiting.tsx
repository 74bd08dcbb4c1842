// Before the evening is on the wall: a code that opens nothing is said plainly, everything else is tried again.
import { useEffect } from 'react';
import { RefusedError } from '../../../shared/protocol/answer-errors.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import type { SessionWait } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

interface WallWaitingProps {
  readonly wait: SessionWait;
  readonly onAgain: () => void;
}

const againAfterMs = 8000;

function isUnknownCode(wait: SessionWait): boolean {
  if (wait.kind !== 'failed' || !(wait.problem instanceof RefusedError)) return false;
  return ['session/not-found', 'input/invalid'].includes(wait.problem.code);
}

/** A sentence in the middle of the wall. */
export function WallWaiting({ wait, onAgain }: WallWaitingProps) {
  const { t } = useWords();
  const isUnknown = isUnknownCode(wait);
  const triesAgain = wait.kind !== 'loading' && !isUnknown;
  useEffect(() => {
    if (!triesAgain) return;
    const timer = setTimeout(onAgain, againAfterMs);
    return () => clearTimeout(timer);
  }, [triesAgain, onAgain]);
  return (
    <Page skipLabel={t('common.skip')} width="text">
      <title>Umecon</title>
      <div role="status">
        {wait.kind === 'loading' ? (
          <EmptyState drawing="evening" level={1} title={t('common.loading')} />
        ) : (
          <EmptyState
            drawing={isUnknown ? 'lost' : 'evening'}
            level={1}
            title={t(isUnknown ? 'wall.unknownTitle' : 'wall.waitingTitle')}
          >
            <p>{t(isUnknown ? 'wall.unknownText' : 'wall.waitingText')}</p>
          </EmptyState>
        )}
      </div>
    </Page>
  );
}
