// One's own promise: to what, of which kind, in words, by when.

import { type FormEvent, useState } from 'react';
import { commitmentKinds } from '../../../shared/model/commitment.ts';
import { limits } from '../../../shared/model/limits.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { Stack } from '../../parts/stack.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { focusFirstError } from '../../pieces/forms/focus-first-error.ts';
import { RequiredText } from '../../pieces/forms/required-text.tsx';
import { useChoice, useDraft } from '../../pieces/forms/use-draft.ts';
import { isWithin } from '../../pieces/forms/within.ts';
import { promiseIcons } from '../../pieces/promises/promise-icons.ts';
import { useAction } from '../../state/action.ts';
import { useCommand } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { useTargets } from './targets.ts';

/** A form that thanks and empties itself once the promise is on the list. */
export function PromiseForm() {
  const { t } = useWords();
  const targets = useTargets();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [wanted, setWanted] = useChoice('promise-to');
  const [kind, setKind] = useChoice('promise-kind');
  const [what, setWhat] = useDraft('promise-what');
  const [by, setBy] = useChoice('promise-by');
  const [tried, setTried] = useState(false);
  const [isMade, setIsMade] = useState(false);
  const isOneChallenge = targets.every(
    ({ challengeId }) => challengeId === targets[0]?.challengeId,
  );
  // Where there are several, whoever did not look would promise to the first one.
  const target = targets.find(({ key }) => key === wanted) ?? (isOneChallenge ? targets[0] : null);
  const chosenKind = commitmentKinds.find((each) => each === kind);

  const write = (text: string) => {
    setWhat(text);
    setIsMade(false);
  };
  const promise = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!target || !chosenKind || !isWithin(what, limits.commitmentCharacters)) {
      return focusFirstError(event.currentTarget);
    }
    const { challengeId, ideaId } = target;
    run(async () => {
      await command('commitment:make', {
        challengeId,
        ideaId,
        kind: chosenKind,
        what: what.trim(),
        by: by || null,
      });
      setWanted('');
      setKind('');
      setWhat('');
      setBy('');
      setTried(false);
      setIsMade(true);
    });
  };
  return (
    <Card as="section" aria-labelledby="promise">
      <Stack as="form" gap={5} onSubmit={promise} noValidate>
        <h2 id="promise">{t('steps.support.promise')}</h2>
        <SelectField
          label={t('steps.support.to')}
          value={target?.key ?? ''}
          onChange={setWanted}
          error={tried && !target ? t('steps.support.toMissing') : undefined}
          options={[
            ...(target ? [] : [{ value: '', label: t('common.choose') }]),
            ...targets.map(({ key, ideaId, words }) => ({
              value: key,
              label: ideaId
                ? t('steps.support.toIdea', { idea: words })
                : t('steps.support.toChallenge', { title: words }),
            })),
          ]}
        />
        <Choice
          legend={t('steps.support.kind')}
          value={kind}
          onChange={setKind}
          options={commitmentKinds.map((value) => ({
            value,
            label: t(`steps.support.kind.${value}`),
            lead: <Icon name={promiseIcons[value]} size="1.5rem" />,
          }))}
          error={tried && !chosenKind ? t('steps.support.kindMissing') : undefined}
        />
        <RequiredText
          label={t('steps.support.what')}
          hint={t('steps.support.whatHint')}
          missing={t('steps.support.whatMissing')}
          most={limits.commitmentCharacters}
          value={what}
          onChange={write}
          tried={tried}
          multiline
        />
        <TextField
          label={t('steps.support.by')}
          aside={t('steps.optional')}
          type="date"
          value={by}
          onChange={setBy}
        />
        <Button kind="primary" size="large" icon="support" type="submit" busy={busy}>
          {t('steps.support.make')}
        </Button>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
        {isMade && !problem && (
          <Notice kind="good" live>
            {t('steps.support.made')}
          </Notice>
        )}
      </Stack>
    </Card>
  );
}
