// Taking back all who came since a moment: since when, whom and how much it concerns, and then the act.
import { useState } from 'react';
import { lastRush } from '../../../../shared/model/rush.ts';
import { countThings, peopleOf } from '../../../../shared/model/take-back.ts';
import { minuteMs } from '../../../../shared/model/time.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useSessionValue } from '../../../state/session-context.ts';
import { useWords } from '../../../state/words.tsx';
import { useClock } from '../use-clock.ts';

const minutesAgo = [2, 5, 10, 20, 40, 60];

interface Since {
  readonly value: string;
  readonly isRush: boolean;
}

/** The moments one can choose from stay while the dialog is open: what is confirmed is what was read. */
function useMoments(): readonly Since[] {
  const { connection } = useSessionValue();
  const { participants } = useSession();
  const [moments] = useState(() => {
    const rush = lastRush(participants);
    const nowMs = connection.nowMs();
    return [
      ...(rush ? [{ value: rush.since, isRush: true }] : []),
      ...minutesAgo.map((minutes) => ({
        value: new Date(nowMs - minutes * minuteMs).toISOString(),
        isRush: false,
      })),
    ];
  });
  return moments;
}

export function TakeBackDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const session = useSession();
  const command = useCommand();
  const clock = useClock();
  const moments = useMoments();
  const { run, busy, problem } = useAction();
  const [since, setSince] = useState(moments[0]?.value ?? '');
  const people = peopleOf(session, { since });
  const counts = { people: people.length, things: countThings(session, people) };
  const takeBack = () =>
    run(async () => {
      await command('people:take-back', { since });
      onClose();
    });
  const actions = (
    <>
      <Button kind="danger" busy={busy} disabled={people.length === 0} onClick={takeBack}>
        {t('desk.takeBackConfirm', counts)}
      </Button>
      <Button onClick={onClose}>{t('desk.cancel')}</Button>
    </>
  );
  return (
    <Dialog
      open
      size="small"
      title={t('desk.takeBackTitle')}
      closeLabel={t('desk.cancel')}
      {...{ onClose, actions }}
    >
      <SelectField
        label={t('desk.takeBackSince')}
        value={since}
        onChange={setSince}
        options={moments.map(({ value, isRush }) => ({
          value,
          label: t(isRush ? 'desk.sinceRush' : 'desk.since', { time: clock(value) }),
        }))}
      />
      <p role="status">
        {people.length === 0 ? t('desk.takeBackNobody') : t('desk.takeBackCounts', counts)}
      </p>
      <p>{t('desk.takeBackText')}</p>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </Dialog>
  );
}
