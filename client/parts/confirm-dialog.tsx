// “Do you mean it?” before what cannot be taken back. The safe answer has the focus.
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly danger?: boolean | undefined;
  readonly busy?: boolean | undefined;
}

/** An alert dialog with two answers; the cross is named as the safe one. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirmLabel, cancelLabel, onConfirm, onCancel } = props;
  const actions = (
    <>
      <Button kind={props.danger ? 'danger' : 'primary'} busy={props.busy} onClick={onConfirm}>
        {confirmLabel}
      </Button>
      <Button data-focus-first onClick={onCancel}>
        {cancelLabel}
      </Button>
    </>
  );
  return (
    <Dialog
      {...{ open, title, actions }}
      closeLabel={cancelLabel}
      onClose={onCancel}
      size="small"
      role="alertdialog"
    >
      {children}
    </Dialog>
  );
}
