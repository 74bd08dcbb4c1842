// One facilitator: their name once they have said it, and the end of their link.

import { useState } from 'react';
import type { Facilitator } from '../../../../shared/model/person.ts';
import { Button } from '../../../parts/button.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand, useMe, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './facilitator-row.module.css';

/** A line of the list; one's own link and the last one cannot be ended here. */
export function FacilitatorRow({ facilitator }: { readonly facilitator: Facilitator }) {
  const { t, rich, date } = useWords();
  const { participants, facilitators, cities } = useSession();
  const me = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [asks, setAsks] = useState(false);
  const { id, participantId, invitedAt } = facilitator;
  const name = participants.find((person) => person.id === participantId)?.name;
  const isSelf = participantId !== null && participantId === me.participant?.id;
  const zone = (me.city ?? cities[0])?.timeZone;
  const when = date(invitedAt, { dateStyle: 'medium', timeStyle: 'short' }, zone);
  const shown =
    name === undefined ? (
      t('desk.notIntroduced')
    ) : (
      <Written isName by={{ personId: participantId }}>
        {name}
      </Written>
    );
  const withdraw = () =>
    run(async () => {
      setAsks(false);
      await command('facilitator:withdraw', { facilitatorId: id });
    });
  return (
    <li className={styles.row}>
      <p className={styles.words}>
        {shown} {isSelf && <span className={styles.soft}>{t('desk.self')}</span>}
        <span className={styles.when}>{t('desk.invitedAt', { when })}</span>
      </p>
      {!isSelf && facilitators.length > 1 && (
        <Button
          kind="quiet"
          icon="lock"
          busy={busy}
          name={rich('desk.withdrawLabel', { name: shown })}
          onClick={() => setAsks(true)}
        >
          {t('desk.withdraw')}
        </Button>
      )}
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      <ConfirmDialog
        open={asks}
        danger
        title={rich('desk.withdrawTitle', { name: shown })}
        confirmLabel={t('desk.withdraw')}
        cancelLabel={t('desk.keep')}
        onConfirm={withdraw}
        onCancel={() => setAsks(false)}
      >
        <p>{t('desk.withdrawText')}</p>
      </ConfirmDialog>
    </li>
  );
}
