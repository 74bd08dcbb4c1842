// An evening that is over. Who was there may read what came of it; for others there is nothing to do.
import { Link } from 'wouter';
import { pages } from '../../../shared/model/pages.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import type { Door } from '../../state/door.ts';
import { useWords } from '../../state/words.tsx';

interface ClosedDoorProps {
  readonly door: Door;
  /** Whether this device was there. */
  readonly mayRead: boolean;
}

/** Says that it is over, by name. */
export function ClosedDoor({ door, mayRead }: ClosedDoorProps) {
  const { t } = useWords();
  const outcome = (
    <Link href={pages.outcome(door.id)} asChild>
      <LinkButton kind="primary" iconAfter="next">
        {t('join.readOutcome')}
      </LinkButton>
    </Link>
  );
  return (
    <EmptyState
      drawing="evening"
      level={1}
      title={t('join.closed', { title: door.title })}
      action={mayRead ? outcome : undefined}
      takesFocus
    >
      <p>{t(mayRead ? 'join.closedHere' : 'join.closedText')}</p>
    </EmptyState>
  );
}
