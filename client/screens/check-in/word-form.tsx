// The one word on how somebody is, once their hand is up. Enter sends it; it may be another one later, or none.
import { type FormEvent, useState } from 'react';
import { limits } from '../../../shared/model/limits.ts';
import type { Participant } from '../../../shared/model/person.ts';
import { Button } from '../../parts/button.tsx';
import { countGraphemes } from '../../parts/count-graphemes.ts';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { focusFirstError } from '../../pieces/forms/focus-first-error.ts';
import { useDraft } from '../../pieces/forms/use-draft.ts';
import { useAction } from '../../state/action.ts';
import { useCommand } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

interface WordFormProps {
  readonly given: NonNullable<Participant['checkIn']>;
}

/** One field and one button; what was typed is kept until it is sent. */
export function WordForm({ given }: WordFormProps) {
  const { t } = useWords();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [word, setWord] = useDraft('check-in-word', given.word);
  const [tried, setTried] = useState(false);
  const most = limits.checkInCharacters;
  const isTooLong = countGraphemes(word.trim()) > most;
  const isSent = given.word !== '' && given.word === word.trim();
  const isMissing = given.word === '' && word.trim() === '';

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isTooLong || isMissing) return focusFirstError(event.currentTarget);
    if (isSent) return;
    run(() => command('check-in:answer', { firstTime: given.firstTime, word: word.trim() }));
  };
  const missing = tried && isMissing ? t('steps.checkIn.wordMissing') : undefined;
  return (
    <Stack as="form" gap={3} onSubmit={send} noValidate>
      <TextField
        label={t('steps.checkIn.word')}
        aside={t('steps.optional')}
        hint={t('steps.checkIn.wordHint')}
        value={word}
        onChange={(text) => {
          setTried(false);
          setWord(text);
        }}
        enterKeyHint="send"
        maxGraphemes={most}
        counter={(used, all) => t('evening.counter', { used, most: all })}
        error={isTooLong ? t('evening.tooLong', { most }) : missing}
      />
      <div>
        <Button type="submit" icon={isSent ? 'check' : undefined} busy={busy}>
          {t(isSent ? 'steps.checkIn.wordSent' : 'steps.checkIn.sendWord')}
        </Button>
      </div>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </Stack>
  );
}
