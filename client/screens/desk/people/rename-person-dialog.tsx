// Another name for somebody on the roster.

import { useState } from 'react';
import { limits } from '../../../../shared/model/limits.ts';
import type { Participant } from '../../../../shared/model/person.ts';
import { FormDialog } from '../../../pieces/forms/form-dialog.tsx';
import { NameField } from '../../../pieces/forms/name-field.tsx';
import { isWithin } from '../../../pieces/forms/within.ts';
import { Written } from '../../../pieces/languages/written.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';

interface RenamePersonDialogProps {
  readonly person: Participant;
  readonly onClose: () => void;
}

/** One field; it closes when the server has taken the name. */
export function RenamePersonDialog({ person, onClose }: RenamePersonDialogProps) {
  const { t, rich } = useWords();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [name, setName] = useState(person.name);
  const save = () =>
    run(async () => {
      await command('participant:rename', { participantId: person.id, name: name.trim() });
      onClose();
    });
  return (
    <FormDialog
      size="small"
      title={rich('desk.renameTitle', {
        name: (
          <Written isName by={{ personId: person.id }}>
            {person.name}
          </Written>
        ),
      })}
      saveLabel={t('desk.save')}
      cancelLabel={t('desk.cancel')}
      isWhole={isWithin(name, limits.nameCharacters)}
      onSave={save}
      {...{ onClose, busy, problem }}
    >
      <NameField label={t('desk.renameField')} value={name} onChange={setName} tried />
    </FormDialog>
  );
}
