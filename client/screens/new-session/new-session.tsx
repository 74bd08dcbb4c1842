// The page at `/organise/new`: the form, and once the evening is made, everything to hand on.
import { useHistoryState } from 'wouter/use-browser-location';
import { pages } from '../../../shared/model/pages.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { FrontPage } from '../../pieces/front-page.tsx';
import { NoAnswer } from '../../pieces/no-answer.tsx';
import type { CreatedSession } from '../../state/organiser.ts';
import { useOrganiser } from '../../state/organiser.ts';
import { useWords } from '../../state/words.tsx';
import { Created } from './created.tsx';
import { PlanForm } from './plan-form.tsx';

/** What was made is kept with this entry of the browser's history, so that a reload still shows it. */
interface Made {
  readonly created?: CreatedSession;
}

/** Form, result, or the way to sign in first. */
export function NewSession() {
  const { t } = useWords();
  const organiser = useOrganiser();
  const created = useHistoryState<Made | null>()?.created;
  const { status, problem } = organiser;
  if (created) return <Created created={created} />;
  return (
    <FrontPage title={[t('organise.newTitle')]} width="wide">
      {status === 'signed-in' ? (
        <PlanForm organiser={organiser} />
      ) : status === 'unknown' ? (
        problem ? (
          <NoAnswer problem={problem} onAgain={() => void organiser.refresh()} />
        ) : (
          <Skeleton lines={6} />
        )
      ) : (
        <EmptyState
          drawing="evening"
          level={1}
          title={t('organise.signInFirst')}
          takesFocus
          action={
            <LinkButton kind="primary" href={pages.organise}>
              {t('organise.signIn')}
            </LinkButton>
          }
        />
      )}
    </FrontPage>
  );
}
