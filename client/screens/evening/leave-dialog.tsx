// Leaving on this device: the key to one's person is forgotten here, the words stay in the evening.
import { pages } from '../../../shared/model/pages.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useConnection } from '../../state/connection.ts';
import { forgetPerson } from '../../state/door.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

/** Asks, forgets, and goes to the door of the evening. */
export function LeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { id, code } = useSession();
  // They are kept for the person who is forgotten here, so nobody would ever send them.
  const { unsaved } = useConnection();
  const leave = () => {
    forgetPerson(id);
    location.assign(pages.join(code));
  };
  return (
    <ConfirmDialog
      open
      danger
      title={t('evening.leaveTitle')}
      confirmLabel={t('evening.leaveConfirm')}
      cancelLabel={t('evening.leaveStay')}
      onConfirm={leave}
      onCancel={onClose}
    >
      <p>{t('evening.leaveText')}</p>
      {unsaved > 0 && <p>{t('evening.leaveUnsaved', { count: unsaved })}</p>}
    </ConfirmDialog>
  );
}
