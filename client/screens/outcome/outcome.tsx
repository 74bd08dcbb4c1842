// Everything an evening leaves behind, as one page to read and to print. Nothing here changes anything.
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { FrontPage } from '../../pieces/front-page.tsx';
import { useWords } from '../../state/words.tsx';
import { OutcomeSheet } from './outcome-sheet.tsx';
import { type OutcomeRead, useOutcome } from './use-outcome.ts';

/** The page at `/outcome/:id`, for whoever was there; it needs no connection. */
export function OutcomePage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const read = useOutcome(id);
  return (
    <FrontPage
      title={[t('outcome.kicker'), read.outcome?.session.title]}
      width={read.outcome ? 'wide' : 'text'}
    >
      {read.outcome ? (
        <OutcomeSheet outcome={read.outcome} read={read} />
      ) : (
        <NothingRead read={read} />
      )}
    </FrontPage>
  );
}

function NothingRead({ read }: { readonly read: OutcomeRead }) {
  const { t, refusal } = useWords();
  if (read.isStranger) {
    const toCode = <LinkButton href={pages.home}>{t('common.toCode')}</LinkButton>;
    return (
      <EmptyState drawing="evening" level={1} title={t('outcome.strangerTitle')} action={toCode}>
        <p>{t('outcome.strangerText')}</p>
      </EmptyState>
    );
  }
  if (!read.problem) return <Skeleton lines={8} />;
  const again = (
    <Button busy={read.busy} onClick={read.refresh}>
      {t('common.retry')}
    </Button>
  );
  return (
    <EmptyState drawing="lost" level={1} title={t('outcome.failedTitle')} action={again}>
      <p role="alert">{refusal(read.problem)}</p>
    </EmptyState>
  );
}
