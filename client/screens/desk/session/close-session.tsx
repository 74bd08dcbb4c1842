// The end of the evening for everybody, and its undoing.
import { Stack } from '../../../parts/stack.tsx';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { EndSession } from './end-session.tsx';
import { ReopenSession } from './reopen-session.tsx';

/** Asks before it closes; opening again asks nothing. */
export function CloseSession() {
  const { t } = useWords();
  const isOpen = useSession().closedAt === null;
  return (
    <Stack as="section" gap={3} aria-labelledby="close-session">
      <h3 id="close-session">{t(isOpen ? 'desk.closeSession' : 'desk.reopen')}</h3>
      <p>{t(isOpen ? 'desk.closeText' : 'desk.reopenText')}</p>
      {isOpen ? (
        <div>
          <EndSession label={t('desk.closeSession')} />
        </div>
      ) : (
        <ReopenSession />
      )}
    </Stack>
  );
}
