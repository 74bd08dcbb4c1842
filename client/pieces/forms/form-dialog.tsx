// A form on top of the page: it is sent by its main button or Enter, says what went wrong, and stays until it is done.
import { type FormEvent, type ReactNode, useId } from 'react';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { focusFirstError } from './focus-first-error.ts';

interface FormDialogProps {
  readonly title: ReactNode;
  readonly saveLabel: string;
  readonly cancelLabel: string;
  readonly size?: 'small' | 'medium';
  /** Whether what is in the fields may be sent. If not, the first field with an error takes the focus. */
  readonly isWhole: boolean;
  /** Called whenever somebody tries to send, also what is not whole: from then on fields say what is missing. */
  readonly onTry?: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** In place of `onClose` for all but the buttons: left without an answer, perhaps by accident. */
  readonly onLeave?: (() => void) | undefined;
  readonly busy?: boolean;
  /** In plain words. */
  readonly problem?: string | null;
  /** Above the fields. */
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

export function FormDialog(props: FormDialogProps) {
  const { title, saveLabel, cancelLabel, size = 'medium', busy = false, problem } = props;
  const { onClose, onLeave, intro, children } = props;
  const formId = useId();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    props.onTry?.();
    if (props.isWhole) props.onSave();
    else focusFirstError(event.currentTarget);
  };
  const actions = (
    <>
      <Button kind="primary" type="submit" form={formId} busy={busy}>
        {saveLabel}
      </Button>
      <Button onClick={onClose}>{cancelLabel}</Button>
    </>
  );
  return (
    <Dialog
      open
      {...{ size, title, onClose, actions }}
      {...(onLeave && { onLeave })}
      closeLabel={cancelLabel}
    >
      {intro}
      <Stack as="form" id={formId} onSubmit={send} noValidate>
        {children}
      </Stack>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </Dialog>
  );
}
