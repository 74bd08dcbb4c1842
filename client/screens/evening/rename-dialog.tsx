// Another name for oneself.
import { type FormEvent, useId, useState } from 'react';
import { limits } from '../../../shared/model/limits.ts';
import { Button } from '../../parts/button.tsx';
import { countGraphemes } from '../../parts/count-graphemes.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { focusFirstError } from '../../pieces/forms/focus-first-error.ts';
import { useAction } from '../../state/action.ts';
import { useCommand, useMe } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

/** A dialog with one field; it closes when the server has taken the name. */
export function RenameDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { participant } = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [name, setName] = useState(participant?.name ?? '');
  const [tried, setTried] = useState(false);
  const formId = useId();
  const used = countGraphemes(name.trim());
  const tooLong = used > limits.nameCharacters;
  const error = tooLong
    ? t('evening.nameTooLong', { most: limits.nameCharacters })
    : used === 0 && tried
      ? t('evening.nameMissing')
      : undefined;

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (used === 0 || tooLong) return focusFirstError(event.currentTarget);
    if (!participant) return;
    run(async () => {
      await command('participant:rename', { participantId: participant.id, name: name.trim() });
      onClose();
    });
  };
  const actions = (
    <>
      <Button kind="primary" type="submit" form={formId} busy={busy}>
        {t('evening.save')}
      </Button>
      <Button onClick={onClose}>{t('evening.cancel')}</Button>
    </>
  );
  return (
    <Dialog
      open
      size="small"
      title={t('evening.rename')}
      closeLabel={t('evening.cancel')}
      {...{ onClose, actions }}
    >
      <form id={formId} onSubmit={save} noValidate>
        <TextField
          label={t('evening.name')}
          hint={t('evening.nameHint')}
          value={name}
          onChange={setName}
          maxGraphemes={limits.nameCharacters}
          counter={(used, most) => t('evening.counter', { used, most })}
          error={error}
          autoComplete="nickname"
          autoFocus
        />
      </form>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </Dialog>
  );
}
