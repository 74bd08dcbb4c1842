// One's own answer to the show of hands; it can be changed as long as the step is on.

import { type FormEvent, useState } from 'react';
import { limits } from '../../../shared/model/limits.ts';
import type { Participant } from '../../../shared/model/person.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Choice } from '../../parts/choice.tsx';
import { countGraphemes } from '../../parts/count-graphemes.ts';
import { Notice } from '../../parts/notice.tsx';
import { Stack } from '../../parts/stack.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { focusFirstError } from '../../pieces/forms/focus-first-error.ts';
import { useDraft } from '../../pieces/forms/use-draft.ts';
import { useAction } from '../../state/action.ts';
import { useCommand } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

/** A form of two lines. */
export function Answer({ participant }: { readonly participant: Participant }) {
  const { t } = useWords();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const given = participant.checkIn;
  const [chosen, setHand] = useState<string | null>(null);
  const [word, setWord] = useDraft('check-in-word', given?.word);
  const [tried, setTried] = useState(false);
  const hand = chosen ?? (given ? (given.firstTime ? 'first' : 'again') : '');
  const most = limits.checkInCharacters;
  const tooLong = countGraphemes(word.trim()) > most;
  const isSame =
    given !== null && given.firstTime === (hand === 'first') && given.word === word.trim();

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (hand === '' || tooLong) return focusFirstError(event.currentTarget);
    if (isSame) return;
    run(() => command('check-in:answer', { firstTime: hand === 'first', word: word.trim() }));
  };
  return (
    <Card>
      <Stack as="form" gap={5} onSubmit={save} noValidate>
        <Choice
          legend={t('steps.checkIn.hands')}
          value={hand}
          onChange={setHand}
          options={[
            { value: 'first', label: t('steps.checkIn.first') },
            { value: 'again', label: t('steps.checkIn.again') },
          ]}
          error={tried && hand === '' ? t('steps.checkIn.chooseFirst') : undefined}
        />
        <TextField
          label={t('steps.checkIn.word')}
          aside={t('steps.optional')}
          hint={t('steps.checkIn.wordHint')}
          value={word}
          onChange={setWord}
          maxGraphemes={most}
          counter={(used, all) => t('evening.counter', { used, most: all })}
          error={tooLong ? t('evening.tooLong', { most }) : undefined}
        />
        <Button kind="primary" size="large" type="submit" busy={busy} aria-disabled={isSame}>
          {t(given ? 'steps.checkIn.change' : 'steps.checkIn.answer')}
        </Button>
        {problem ? (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        ) : (
          isSame && (
            <Notice kind="good" live>
              {t('steps.checkIn.done')}
            </Notice>
          )
        )}
      </Stack>
    </Card>
  );
}
