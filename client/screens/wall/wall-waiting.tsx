// Before the evening is on the wall: a code that opens nothing is said plainly, everything else is tried again.
import { useEffect } from 'react';
import { RefusedError } from '../../../shared/model/answer-errors.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { usePageTitle } from '../../pieces/use-page-title.ts';
import type { SessionWait } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { WallEnded } from './wall-ended.tsx';

interface WallWaitingProps {
  readonly wait: SessionWait;
  readonly onAgain: () => void;
}

const againAfterMs = 8000;

function codeOf(wait: SessionWait): string | null {
  return wait.kind === 'failed' && wait.problem instanceof RefusedError ? wait.problem.code : null;
}

/** A sentence in the middle of the wall. */
export function WallWaiting({ wait, onAgain }: WallWaitingProps) {
  const { t } = useWords();
  const code = codeOf(wait);
  const isUnknown = code === 'session/not-found' || code === 'input/invalid';
  const isEnded = code === 'wall/ended';
  const triesAgain = wait.kind !== 'loading' && !isUnknown && !isEnded;
  useEffect(() => {
    if (!triesAgain) return;
    const timer = setTimeout(onAgain, againAfterMs);
    return () => clearTimeout(timer);
  }, [triesAgain, onAgain]);
  usePageTitle(isEnded ? null : [t(isUnknown ? 'wall.unknownTitle' : 'wall.waitingTitle')]);
  if (isEnded) return <WallEnded />;
  return (
    <Page skipLabel={t('common.skip')} width="text">
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
