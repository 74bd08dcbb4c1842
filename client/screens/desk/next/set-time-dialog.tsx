// Another time for this step: the timer starts anew from there.
import { type FormEvent, useId, useState } from 'react';
import { turnMinutes } from '../../../../shared/model/agenda.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { focusFirstError } from '../../../pieces/forms/focus-first-error.ts';
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
  const formId = useId();
  const most = limits.stepMinutes;
  const minutes = toMinutes(text, 1);

  const start = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (minutes === null) return focusFirstError(event.currentTarget);
    run(async () => {
      await command('timer:start', { minutes, visit });
      onClose();
    });
  };
  const actions = (
    <>
      <Button kind="primary" type="submit" form={formId} busy={busy}>
        {t('desk.setGo')}
      </Button>
      <Button onClick={onClose}>{t('desk.cancel')}</Button>
    </>
  );
  return (
    <Dialog
      open
      size="small"
      title={t('desk.setTime')}
      closeLabel={t('desk.cancel')}
      {...{ onClose, actions }}
    >
      <form id={formId} onSubmit={start} noValidate>
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
      </form>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </Dialog>
  );
}
