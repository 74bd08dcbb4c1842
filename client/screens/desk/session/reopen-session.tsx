// A closed evening is opened again, at the step where it was closed.
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';

/** A button; what it does can be undone by closing again, so it does not ask. */
export function ReopenSession() {
  const { t } = useWords();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  return (
    <div>
      <Button icon="unlock" busy={busy} onClick={() => run(() => command('session:reopen', {}))}>
        {t('desk.reopen')}
      </Button>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </div>
  );
}
