// One question to a presenter. Enter sends it, and the caret stays for the next one.

import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Challenge } from '../../../shared/model/challenge.ts';
import { limits } from '../../../shared/model/limits.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { isWithin } from '../../pieces/forms/within.ts';
import { Written } from '../../pieces/languages/written.tsx';
import { useAction } from '../../state/action.ts';
import { useCommand } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

interface AskFormProps {
  readonly challenge: Pick<Challenge, 'id' | 'presenter' | 'presenterId' | 'city'>;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The words stay in the field until the server has them. */
export function AskForm({ challenge, text, onText }: AskFormProps) {
  const { t, rich } = useWords();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isTooLong = text.trim() !== '' && !isWithin(text, limits.questionCharacters);

  const ask = (event: FormEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (busy || !isWithin(text, limits.questionCharacters)) return;
    run(async () => {
      await command('question:ask', { challengeId: challenge.id, text: text.trim() });
      onText('');
    });
  };
  const send = (event: KeyboardEvent) => {
    const belongsToInput = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || belongsToInput) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  const error = isTooLong
    ? t('evening.tooLong', { most: limits.questionCharacters })
    : isMissing && text.trim() === ''
      ? t('pitches.askMissing')
      : undefined;
  return (
    <Stack as="form" gap={3} ref={form} onSubmit={ask} noValidate>
      <TextField
        label={rich('pitches.askLabel', {
          presenter: (
            <Written isName by={challenge}>
              {challenge.presenter}
            </Written>
          ),
        })}
        // Of no use to a phone, whose Enter looks as its keyboard likes.
        hint={matchMedia('(pointer: fine)').matches ? t('pitches.askHint') : undefined}
        multiline
        rows={2}
        value={text}
        onChange={onText}
        onKeyDown={send}
        enterKeyHint="send"
        maxGraphemes={limits.questionCharacters}
        counter={(used, most) => t('evening.counter', { used, most })}
        error={error}
      />
      <div>
        <Button type="submit" icon="question" busy={busy}>
          {t('pitches.ask')}
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
