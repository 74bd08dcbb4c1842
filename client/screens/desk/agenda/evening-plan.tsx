// Title, start and running order of the evening; the start is shown on every city's clock while choosing.
import { type FormEvent, useState } from 'react';
import { hasStarted } from '../../../../shared/model/agenda.ts';
import { limits } from '../../../../shared/model/limits.ts';
import type { RunningOrder } from '../../../../shared/model/session.ts';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { focusFirstError } from '../../../pieces/forms/focus-first-error.ts';
import { RequiredText } from '../../../pieces/forms/required-text.tsx';
import { useDraftObject } from '../../../pieces/forms/use-draft-object.ts';
import { isWithin } from '../../../pieces/forms/within.ts';
import { useAction } from '../../../state/action.ts';
import { useCommand, useMe, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './evening-plan.module.css';
import { StartPreview } from './start-preview.tsx';
import { toClock, toMoment } from './zoned-moment.ts';

interface Typed {
  readonly title?: string;
  readonly date?: string;
  readonly time?: string;
  readonly order?: RunningOrder;
}

/** A form; what is typed stays until it is saved. */
export function EveningPlan() {
  const { t } = useWords();
  const session = useSession();
  const { city } = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const here = city ?? session.cities[0];
  const zone = here?.timeZone ?? 'UTC';
  const before = session.startsAt === null ? null : toClock(session.startsAt, zone);
  // What was not touched follows what others change meanwhile, and is not sent.
  const [kept, setTyped] = useDraftObject<Typed>('evening-plan');
  const typed = kept ?? {};
  const [isSaved, setIsSaved] = useState(false);
  const {
    title = session.title,
    date = before?.date ?? '',
    time = before?.time ?? '',
    order = session.order,
  } = typed;
  const isOtherStart = date !== (before?.date ?? '') || time !== (before?.time ?? '');
  const startsAt = isOtherStart ? toMoment(date, time, zone) : session.startsAt;
  const isHalf = startsAt === null && (date !== '' || time !== '');

  const change =
    <Field extends keyof Typed>(field: Field) =>
    (value: NonNullable<Typed[Field]>) => {
      setIsSaved(false);
      setTyped({ ...typed, [field]: value });
    };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isHalf || !isWithin(title, limits.titleCharacters)) {
      return focusFirstError(event.currentTarget);
    }
    run(async () => {
      await command('session:amend', {
        ...(typed.title !== undefined && { title: title.trim() }),
        ...(isOtherStart && { startsAt }),
        ...(typed.order !== undefined && !hasStarted(session) && { order }),
      });
      setTyped(null);
      setIsSaved(true);
    });
  };
  return (
    <form onSubmit={save} noValidate className={styles.form}>
      <RequiredText
        label={t('desk.agendaTitle')}
        missing={t('desk.agendaTitleWrong', { most: limits.titleCharacters })}
        most={limits.titleCharacters}
        value={title}
        onChange={change('title')}
        tried
      />
      <div className={styles.start}>
        <TextField label={t('desk.date')} type="date" value={date} onChange={change('date')} />
        <TextField
          label={t('desk.timeIn', { city: here?.name ?? '' })}
          type="time"
          value={time}
          onChange={change('time')}
          error={isHalf ? t('desk.dateWrong') : undefined}
        />
      </div>
      {startsAt !== null && <StartPreview startsAt={startsAt} />}
      {!hasStarted(session) && (
        <Segmented
          legend={t('desk.order')}
          value={order}
          onChange={change('order')}
          options={[
            { value: 'parallel', label: t('desk.parallel') },
            { value: 'serial', label: t('desk.serial') },
          ]}
        />
      )}
      <div>
        <Button type="submit" busy={busy}>
          {t('desk.save')}
        </Button>
      </div>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      {isSaved && !problem && (
        <Notice kind="good" live>
          {t('desk.saved')}
        </Notice>
      )}
    </form>
  );
}
