// The end of the evening for everybody, and its undoing.

import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Stack } from '../../../parts/stack.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { ReopenSession } from './reopen-session.tsx';

/** Asks before it closes, because everybody's writing ends with it. */
export function CloseSession() {
  const { t } = useWords();
  const { closedAt, visit } = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [asks, setAsks] = useState(false);
  const close = () =>
    run(async () => {
      setAsks(false);
      await command('session:close', { visit });
    });
  if (closedAt !== null) {
    return (
      <Stack as="section" gap={3} aria-labelledby="close-session">
        <h3 id="close-session">{t('desk.reopen')}</h3>
        <p>{t('desk.reopenText')}</p>
        <ReopenSession />
      </Stack>
    );
  }
  return (
    <Stack as="section" gap={3} aria-labelledby="close-session">
      <h3 id="close-session">{t('desk.closeSession')}</h3>
      <p>{t('desk.closeText')}</p>
      <div>
        <Button icon="lock" busy={busy} onClick={() => setAsks(true)}>
          {t('desk.closeSession')}
        </Button>
      </div>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      <ConfirmDialog
        open={asks}
        danger
        title={t('desk.closeTitle')}
        confirmLabel={t('desk.closeConfirm')}
        cancelLabel={t('desk.cancel')}
        onConfirm={close}
        onCancel={() => setAsks(false)}
      >
        <p>{t('desk.closeText')}</p>
      </ConfirmDialog>
    </Stack>
  );
}
