// Where a link leads: asked for in a dialog, and taken only when it may be followed.
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../state/words.tsx';
import { toLink } from './to-link.ts';

interface LinkDialogProps {
  /** The address of the link at the caret; empty for a new one. */
  readonly address: string;
  readonly onSave: (address: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One field; a web address without its beginning is completed. */
export function LinkDialog({ address, onSave, onRemove, onClose }: LinkDialogProps) {
  const { t } = useWords();
  const formId = useId();
  const [typed, setTyped] = useState(address);
  const [tried, setTried] = useState(false);
  const link = toLink(typed);

  const save = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (link !== null) onSave(link);
  };
  const actions = (
    <>
      <Button kind="primary" type="submit" form={formId}>
        {t('editor.linkSave')}
      </Button>
      {address !== '' && (
        <Button icon="remove" onClick={onRemove}>
          {t('editor.linkRemove')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog
      open
      size="small"
      title={t('editor.linkTitle')}
      closeLabel={t('editor.close')}
      {...{ onClose, actions }}
    >
      <form id={formId} onSubmit={save} noValidate>
        <TextField
          label={t('editor.linkAddress')}
          hint={t('editor.linkHint')}
          error={tried && link === null ? t('editor.linkUnsafe') : undefined}
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => event.target.select()}
          value={typed}
          onChange={setTyped}
        />
      </form>
    </Dialog>
  );
}
