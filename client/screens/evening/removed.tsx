// Somebody was taken off the list: said plainly, with a way back.
import { pages } from '../../../shared/protocol/routes.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { forgetPerson } from '../../state/door.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

/** Joining again needs a new person: the old one's key is forgotten first. */
export function Removed() {
  const { t } = useWords();
  const { id, code } = useSession();
  const joinAgain = () => {
    forgetPerson(id);
    location.assign(pages.join(code));
  };
  return (
    <EmptyState
      drawing="lost"
      level={1}
      title={t('evening.removedTitle')}
      action={<Button onClick={joinAgain}>{t('evening.removedJoin')}</Button>}
    >
      <p>{t('evening.removedText')}</p>
    </EmptyState>
  );
}
