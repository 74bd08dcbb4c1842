// The button that ends the session for everybody, and the question before it: everybody's writing ends with it.
import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';

interface EndSessionProps {
  readonly label: string;
  /** It is the one main button where nothing else is left to do. */
  readonly kind?: 'primary' | undefined;
}

/** The question stays until the server has answered; what went wrong is said in it. */
export function EndSession({ label, kind }: EndSessionProps) {
  const { t } = useWords();
  const { visit } = useSession();
  const command = useCommand();
  const { run, busy, problem, clear } = useAction();
  const [asks, setAsks] = useState(false);
  const leave = () => {
    setAsks(false);
    clear();
  };
  return (
    <>
      <Button
        {...(kind && { kind, size: 'large' as const })}
        icon="lock"
        onClick={() => setAsks(true)}
      >
        {label}
      </Button>
      <ConfirmDialog
        open={asks}
        danger
        busy={busy}
        title={t('desk.closeTitle')}
        confirmLabel={t('desk.closeConfirm')}
        cancelLabel={t('desk.cancel')}
        onConfirm={() => run(() => command('session:close', { visit }))}
        onCancel={leave}
      >
        <p>{t('desk.closeText')}</p>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
      </ConfirmDialog>
    </>
  );
}
