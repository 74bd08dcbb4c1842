// What is shown while a page or a session is on its way, and when it cannot be had.
import { useEffect, useState } from 'react';
import { RefusedError } from '../shared/model/answer-errors.ts';
import { pages } from '../shared/model/pages.ts';
import { Button } from './parts/button.tsx';
import { EmptyState } from './parts/empty-state.tsx';
import { LinkButton } from './parts/link-button.tsx';
import { Page } from './parts/page.tsx';
import type { SessionWait } from './state/session.tsx';
import { useWords } from './state/words.tsx';

const quietMs = 400;

/** Says nothing for a moment, because most pages are here by then. */
export function Loading() {
  const { t } = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Page skipLabel={t('common.skip')} width="text">
      <div aria-live="polite" data-waiting>
        {isSlow && <EmptyState drawing="evening" title={t('common.loading')} level={1} />}
      </div>
    </Page>
  );
}

/** Why a session is not shown yet, and the way on. */
export function SessionWaiting({ wait }: { readonly wait: SessionWait }) {
  const { t, refusal } = useWords();
  if (wait.kind === 'loading') return <Loading />;
  // A token that counts no more is as good as none; trying again with it would not help.
  const isStranger =
    wait.kind === 'stranger' ||
    (wait.problem instanceof RefusedError && wait.problem.code.startsWith('token/'));
  return (
    <Page skipLabel={t('common.skip')} width="text">
      <EmptyState
        drawing="evening"
        level={1}
        title={t(isStranger ? 'common.strangerTitle' : 'common.failedTitle')}
        action={
          isStranger ? (
            <LinkButton href={pages.home}>{t('common.toCode')}</LinkButton>
          ) : (
            <Button onClick={() => window.location.reload()}>{t('common.retry')}</Button>
          )
        }
      >
        <p>{wait.kind === 'stranger' ? t('common.strangerBody') : refusal(wait.problem)}</p>
      </EmptyState>
    </Page>
  );
}
