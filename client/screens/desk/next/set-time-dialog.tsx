// Another time for this step: the timer starts anew from there.
import { useState } from 'react';
import { turnMinutes } from '../../../../shared/model/agenda.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { FormDialog } from '../../../pieces/forms/form-dialog.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand, useCurrentStep, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { toMinutes } from '../minutes.ts';

/** One field with the step's planned minutes to begin with. */
export function SetTimeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const session = useSession();
  const { step } = useCurrentStep();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [text, setText] = useState(() => String(Math.max(1, turnMinutes(session, step))));
  // The time is meant for the step at which the dialog was opened.
  const [visit] = useState(session.visit);
  const most = limits.stepMinutes;
  const minutes = toMinutes(text, 1);

  const start = () => {
    if (minutes === null) return;
    run(async () => {
      await command('timer:start', { minutes, visit });
      onClose();
    });
  };
  return (
    <FormDialog
      size="small"
      title={t('desk.setTime')}
      saveLabel={t('desk.setGo')}
      cancelLabel={t('desk.cancel')}
      isWhole={minutes !== null}
      onSave={start}
      {...{ onClose, busy, problem }}
    >
      <TextField
        label={t('desk.setMinutes')}
        hint={t('desk.setMinutesHint')}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        value={text}
        onChange={setText}
        error={minutes === null ? t('desk.setMinutesWrong', { most }) : undefined}
      />
    </FormDialog>
  );
}
