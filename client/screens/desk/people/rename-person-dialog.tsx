// Another name for somebody on the roster.
import { type FormEvent, useId, useState } from 'react';
import { limits } from '../../../../shared/model/limits.ts';
import type { Participant } from '../../../../shared/model/person.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { focusFirstError } from '../../../pieces/forms/focus-first-error.ts';
import { isWithin } from '../../../pieces/forms/within.ts';
import { useAction } from '../../../state/action.ts';
import { useCommand } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';

interface RenamePersonDialogProps {
  readonly person: Participant;
  readonly onClose: () => void;
}

/** One field; it closes when the server has taken the name. */
export function RenamePersonDialog({ person, onClose }: RenamePersonDialogProps) {
  const { t } = useWords();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [name, setName] = useState(person.name);
  const formId = useId();
  const most = limits.nameCharacters;
  const isWhole = isWithin(name, most);

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isWhole) return focusFirstError(event.currentTarget);
    run(async () => {
      await command('participant:rename', { participantId: person.id, name: name.trim() });
      onClose();
    });
  };
  const actions = (
    <>
      <Button kind="primary" type="submit" form={formId} busy={busy}>
        {t('desk.save')}
      </Button>
      <Button onClick={onClose}>{t('desk.cancel')}</Button>
    </>
  );
  return (
    <Dialog
      open
      size="small"
      title={t('desk.renameTitle', { name: person.name })}
      closeLabel={t('desk.cancel')}
      {...{ onClose, actions }}
    >
      <form id={formId} onSubmit={save} noValidate>
        <TextField
          label={t('desk.renameField')}
          value={name}
          onChange={setName}
          maxGraphemes={most}
          counter={(used, all) => t('evening.counter', { used, most: all })}
          error={isWhole ? undefined : t('desk.nameWrong', { most })}
          autoComplete="off"
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
