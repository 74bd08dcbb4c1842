// The steps before the start: their order by buttons, their minutes, new ones and fewer ones.
import { useState } from 'react';
import { limits } from '../../../../shared/model/limits.ts';
import type { Session } from '../../../../shared/model/session.ts';
import { type StepKind, stepKinds } from '../../../../shared/model/step.ts';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { useDraftObject } from '../../../pieces/forms/use-draft-object.ts';
import { useAction } from '../../../state/action.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { AgendaChanged } from './agenda-changed.tsx';
import { added, type DraftStep, moved, toDraft, toSteps, totalMinutes } from './agenda-draft.ts';
import styles from './agenda-editor.module.css';
import { AgendaStep } from './agenda-step.tsx';

const mayBeAdded = stepKinds.filter((kind) => kind !== 'lobby' && kind !== 'close');

interface KeptAgenda {
  readonly draft: readonly DraftStep[];
  /** The agenda as it was when the draft was begun. */
  readonly opened: Pick<Session, 'steps' | 'revision'>;
}

/** A list of steps with a draft that is saved or thrown away as a whole. */
export function AgendaEditor() {
  const { t } = useWords();
  const session = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [kept, keep] = useDraftObject<KeptAgenda>('agenda');
  const draft = kept?.draft ?? null;
  const opened = kept?.opened ?? session;
  const [kind, setKind] = useState<StepKind>('vote');
  const keepFocus = useKeptFocus();
  const setDraft = (next: readonly DraftStep[] | null) => {
    const { steps, revision } = opened;
    keep(next && { draft: next, opened: { steps, revision } });
  };
  const isOutdated = draft !== null && opened.revision !== session.revision;
  const shown = draft ?? toDraft(session.steps);
  const steps = toSteps(shown);

  const move = (at: number, offset: 1 | -1) => {
    keepFocus(`${shown[at]?.key}-${offset === 1 ? 'down' : 'up'}`);
    setDraft(moved(shown, at, offset));
  };
  const remove = (at: number) => {
    keepFocus(`${shown[at + 1]?.key}-minutes`);
    setDraft(shown.toSpliced(at, 1));
  };
  const add = () => {
    setDraft(added(shown, kind));
  };
  const save = (revision: number) => {
    if (!steps) return;
    run(async () => {
      await command('agenda:change', { steps, revision });
      setDraft(null);
    });
  };
  return (
    <section aria-labelledby="agenda-steps" className={styles.editor}>
      <h3 id="agenda-steps">{t('desk.steps')}</h3>
      <ol role="list" className={styles.steps}>
        {shown.map((each, at) => (
          <AgendaStep
            key={each.key}
            draft={each}
            isFixed={at === 0 || at === shown.length - 1}
            onMinutes={(minutes) => setDraft(shown.with(at, { ...each, minutes }))}
            onMove={(offset) => move(at, offset)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <div className={styles.add}>
        <SelectField
          label={t('desk.addStep')}
          value={kind}
          onChange={(value) => setKind(mayBeAdded.find((each) => each === value) ?? kind)}
          options={mayBeAdded.map((each) => ({
            value: each,
            label: t(`evening.step.${each}`),
          }))}
        />
        <Button icon="plus" disabled={shown.length >= limits.steps} onClick={add}>
          {t('desk.add')}
        </Button>
      </div>
      <p>{t('desk.total', { minutes: totalMinutes(shown) })}</p>
      {isOutdated && (
        <AgendaChanged
          before={opened.steps}
          after={session.steps}
          busy={busy}
          onMine={steps && (() => save(session.revision))}
          onTheirs={() => setDraft(null)}
        />
      )}
      {draft && !isOutdated && (
        <div className={styles.add}>
          <Button
            kind="primary"
            busy={busy}
            disabled={steps === null}
            onClick={() => save(opened.revision)}
          >
            {t('desk.agendaSave')}
          </Button>
          <Button onClick={() => setDraft(null)}>{t('desk.agendaDiscard')}</Button>
        </div>
      )}
      {problem && !isOutdated && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </section>
  );
}
