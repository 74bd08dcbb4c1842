// Another name for oneself.
import { useState } from 'react';
import { limits } from '../../../shared/model/limits.ts';
import { FormDialog } from '../../pieces/forms/form-dialog.tsx';
import { NameField } from '../../pieces/forms/name-field.tsx';
import { isWithin } from '../../pieces/forms/within.ts';
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
  const save = () => {
    if (!participant) return;
    run(async () => {
      await command('participant:rename', { participantId: participant.id, name: name.trim() });
      onClose();
    });
  };
  return (
    <FormDialog
      size="small"
      title={t('evening.rename')}
      saveLabel={t('evening.save')}
      cancelLabel={t('evening.cancel')}
      isWhole={isWithin(name, limits.nameCharacters)}
      onTry={() => setTried(true)}
      onSave={save}
      {...{ onClose, busy, problem }}
    >
      <NameField
        isOwn
        label={t('evening.name')}
        hint={t('evening.nameHint')}
        value={name}
        onChange={setName}
        tried={tried}
      />
    </FormDialog>
  );
}
