// The evening is over: where to read all of it.
import { pages } from '../../../shared/model/pages.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

/** Shown to everybody once a facilitator has closed the session. */
export function Closed() {
  const { t, date } = useWords();
  const { id, closedAt, cities } = useSession();
  const { city } = useMe();
  const zone = (city ?? cities[0])?.timeZone;
  const when = date(closedAt ?? '', { dateStyle: 'long', timeStyle: 'short' }, zone);
  return (
    <EmptyState
      drawing="evening"
      level={1}
      title={t('evening.closedTitle')}
      action={
        <LinkButton kind="primary" size="large" href={pages.outcome(id)} iconAfter="next">
          {t('evening.closedOutcome')}
        </LinkButton>
      }
    >
      <p>{t('evening.closedText', { when })}</p>
    </EmptyState>
  );
}
