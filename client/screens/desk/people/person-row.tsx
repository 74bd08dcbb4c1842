// One person at the desk: city, table, connection, and what a facilitator may do about them.

import { useState } from 'react';
import type { Participant } from '../../../../shared/model/person.ts';
import { seatOf } from '../../../../shared/model/seating.ts';
import { countThings } from '../../../../shared/model/take-back.ts';
import { Avatar } from '../../../parts/avatar.tsx';
import { CityBadge } from '../../../parts/city-badge.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { Menu } from '../../../parts/menu.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { useAction } from '../../../state/action.ts';
import { cityIndexOf } from '../../../state/people.ts';
import { useReach } from '../../../state/reach.ts';
import { useCommand, useMe, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { PersonReach } from './person-reach.tsx';
import styles from './person-row.module.css';
import { RenamePersonDialog } from './rename-person-dialog.tsx';

/** A line of the roster. */
export function PersonRow({ person }: { readonly person: Participant }) {
  const { t, rich } = useWords();
  const session = useSession();
  const me = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [open, setOpen] = useState<'rename' | 'remove' | 'takeBack' | null>(null);
  const { id, name, city } = person;
  const cityIndex = cityIndexOf(session, city);
  const table = seatOf(session, id);
  const challenge = session.challenges.find((each) => each.id === table?.challengeId);
  const reach = useReach()(id);
  const close = () => setOpen(null);
  const remove = () =>
    run(async () => {
      await command('participant:remove', { participantId: id });
      close();
    });
  const takeBack = () =>
    run(async () => {
      await command('people:take-back', { participantId: id });
      close();
    });
  const who = (
    <Written isName by={{ personId: id }}>
      {name}
    </Written>
  );
  return (
    <li className={styles.row} data-away={reach === 'away' || undefined}>
      <Avatar name={name} cityIndex={cityIndex} />
      <div className={styles.words}>
        <p>
          <span className={styles.name}>{who}</span>{' '}
          {person.role === 'facilitator' && (
            <span className={styles.soft}>{t('desk.isFacilitator')}</span>
          )}
        </p>
        <p className={styles.facts}>
          <CityBadge name={city} index={cityIndex} kind="plain" />
          <PersonReach personId={id} reach={reach} />
          {person.role === 'participant' && (
            <span>
              {challenge ? <Written by={challenge}>{challenge.title}</Written> : t('desk.noTable')}
            </span>
          )}
        </p>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
      </div>
      <Menu
        label={rich('desk.personMenu', { name: who })}
        items={[
          { id: 'rename', label: t('desk.rename'), icon: 'edit' },
          ...(me.participant?.id === id
            ? []
            : [{ id: 'remove', label: t('desk.remove'), icon: 'remove', danger: true } as const]),
          ...(person.role === 'participant' && me.participant?.id !== id
            ? [{ id: 'takeBack', label: t('desk.takeBack'), icon: 'undo', danger: true } as const]
            : []),
        ]}
        onAction={setOpen}
      />
      {open === 'rename' && <RenamePersonDialog person={person} onClose={close} />}
      <ConfirmDialog
        open={open === 'remove'}
        danger
        busy={busy}
        title={rich('desk.removeTitle', { name: who })}
        confirmLabel={t('desk.removeConfirm')}
        cancelLabel={t('desk.cancel')}
        onConfirm={remove}
        onCancel={close}
      >
        <p>{t('desk.removeText')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={open === 'takeBack'}
        danger
        busy={busy}
        title={rich('desk.takeBackOneTitle', { name: who })}
        confirmLabel={t('desk.takeBack')}
        cancelLabel={t('desk.cancel')}
        onConfirm={takeBack}
        onCancel={close}
      >
        <p>{t('desk.takeBackOneCounts', { things: countThings(session, [person]) })}</p>
        <p>{t('desk.takeBackText')}</p>
      </ConfirmDialog>
    </li>
  );
}
