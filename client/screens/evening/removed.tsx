// Somebody was taken off the list: said plainly, with a way back.
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useComeBack } from '../../state/come-back.ts';
import { forgetPerson } from '../../state/door.ts';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

const reload = () => location.reload();

/** Joining again needs a new person: the old one's key is forgotten first. */
export function Removed() {
  const { t } = useWords();
  const { id, code } = useSession();
  const isTakenBack = useMe().participant?.takenBack !== undefined;
  useComeBack(reload);
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
      <p>{t(isTakenBack ? 'evening.takenBackText' : 'evening.removedText')}</p>
    </EmptyState>
  );
}
