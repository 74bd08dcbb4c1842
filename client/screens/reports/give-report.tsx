// Telling what became of an earlier pitch.

import { type FormEvent, useState } from 'react';
import { limits } from '../../../shared/model/limits.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { focusFirstError } from '../../pieces/forms/focus-first-error.ts';
import { RequiredText } from '../../pieces/forms/required-text.tsx';
import { useDraft } from '../../pieces/forms/use-draft.ts';
import { isWithin } from '../../pieces/forms/within.ts';
import { useAction } from '../../state/action.ts';
import { useCommand } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

/** A form that keeps its draft until the server has taken the report. */
export function GiveReport() {
  const { t } = useWords();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [title, setTitle] = useDraft('report-title');
  const [text, setText] = useDraft('report-text');
  const [tried, setTried] = useState(false);
  const isWhole =
    isWithin(title, limits.titleCharacters) && isWithin(text, limits.reportCharacters);

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!isWhole) return focusFirstError(event.currentTarget);
    run(async () => {
      await command('report:give', { title: title.trim(), text: text.trim() });
      setTitle('');
      setText('');
      setTried(false);
    });
  };
  return (
    <Card as="section" aria-labelledby="give-report">
      <Stack as="form" onSubmit={save} noValidate>
        <h2 id="give-report">{t('steps.reports.give')}</h2>
        <RequiredText
          label={t('steps.reports.title')}
          missing={t('steps.reports.titleMissing')}
          most={limits.titleCharacters}
          value={title}
          onChange={setTitle}
          tried={tried}
        />
        <RequiredText
          label={t('steps.reports.text')}
          hint={t('steps.reports.textHint')}
          missing={t('steps.reports.textMissing')}
          most={limits.reportCharacters}
          value={text}
          onChange={setText}
          tried={tried}
          multiline
        />
        <Button kind="primary" type="submit" busy={busy}>
          {t('steps.reports.save')}
        </Button>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
      </Stack>
    </Card>
  );
}
