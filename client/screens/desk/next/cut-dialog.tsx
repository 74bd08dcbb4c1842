// Asked before a step is left that would cut somebody short: who, its children say.
import type { ReactNode } from 'react';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { useWords } from '../../../state/words.tsx';

interface CutDialogProps {
  readonly open: boolean;
  readonly onGo: () => void;
  readonly onStay: () => void;
  readonly children: ReactNode;
}

export function CutDialog({ open, onGo, onStay, children }: CutDialogProps) {
  const { t } = useWords();
  return (
    <ConfirmDialog
      open={open}
      title={t('desk.cutTitle')}
      confirmLabel={t('desk.cutGo')}
      cancelLabel={t('desk.cutStay')}
      onConfirm={onGo}
      onCancel={onStay}
    >
      {children}
    </ConfirmDialog>
  );
}
