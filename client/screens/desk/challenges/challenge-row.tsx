// One challenge at the desk: its place, its words, and what can be done about it.

import { useState } from 'react';
import { currentStep } from '../../../../shared/model/agenda.ts';
import type { Challenge } from '../../../../shared/model/challenge.ts';
import { takesTurns } from '../../../../shared/model/step.ts';
import { CityBadge } from '../../../parts/city-badge.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { IconButton } from '../../../parts/icon-button.tsx';
import { Menu } from '../../../parts/menu.tsx';
import type { MenuItem } from '../../../parts/menu-item.ts';
import { Notice } from '../../../parts/notice.tsx';
import { ChallengeDialog } from '../../../pieces/challenges/challenge-dialog.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { useAction } from '../../../state/action.ts';
import { cityIndexOf } from '../../../state/people.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './challenge-row.module.css';

interface ChallengeRowProps {
  readonly challenge: Challenge;
  /** Counted from 1. */
  readonly place: number;
  readonly isOpen: boolean;
  readonly onMove: (offset: 1 | -1) => void;
}

type Act = 'amend' | 'remove' | 'present';

/** A line of the list of challenges. */
export function ChallengeRow({ challenge, place, isOpen, onMove }: ChallengeRowProps) {
  const { t, rich } = useWords();
  const session = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [open, setOpen] = useState<'amend' | 'remove' | null>(null);
  const { id, title, question, presenter, city } = challenge;
  const hasTurn = session.focus === id;
  const hasTurns = takesTurns(currentStep(session).kind);
  const close = () => setOpen(null);

  const items: MenuItem<Act>[] = [
    ...(hasTurns && !hasTurn
      ? [{ id: 'present', label: t('desk.present'), icon: 'play' } as const]
      : []),
    { id: 'amend', label: t('desk.challengeAmend'), icon: 'edit' },
    { id: 'remove', label: t('desk.challengeRemove'), icon: 'remove', danger: true },
  ];
  const act = (chosen: Act) => {
    if (chosen === 'present')
      run(() => command('challenge:present', { challengeId: id, visit: session.visit }));
    else setOpen(chosen);
  };
  const remove = () =>
    run(async () => {
      close();
      await command('challenge:withdraw', { challengeId: id });
    });
  const quoted = <Written by={challenge}>{title}</Written>;
  return (
    <li className={styles.row}>
      <span className={styles.place} aria-hidden="true">
        {place}
      </span>
      <div className={styles.words}>
        <Written as="p" className={styles.title} by={challenge}>
          {title}
        </Written>
        <Written as="p" by={challenge}>
          {question}
        </Written>
        <p className={styles.by}>
          <Written isName by={challenge}>
            {presenter}
          </Written>
          <CityBadge name={city} index={cityIndexOf(session, city)} kind="plain" />
          {hasTurn && hasTurns && <strong>{t('desk.presenting')}</strong>}
        </p>
        {problem && (
          <Notice kind="problem" live>
            {problem} {t('desk.challengeWorked')}
          </Notice>
        )}
      </div>
      {isOpen && (
        <span className={styles.acts}>
          <IconButton
            id={`${id}-up`}
            icon="up"
            label={rich('desk.up', { title: quoted })}
            onClick={() => onMove(-1)}
          />
          <IconButton
            id={`${id}-down`}
            icon="down"
            label={rich('desk.down', { title: quoted })}
            onClick={() => onMove(1)}
          />
          <Menu
            label={rich('desk.challengeMenu', { title: quoted })}
            items={items}
            onAction={act}
          />
        </span>
      )}
      {open === 'amend' && <ChallengeDialog challenge={challenge} forOthers onClose={close} />}
      <ConfirmDialog
        open={open === 'remove'}
        danger
        busy={busy}
        title={t('desk.challengeRemoveTitle')}
        confirmLabel={t('desk.challengeRemove')}
        cancelLabel={t('desk.keep')}
        onConfirm={remove}
        onCancel={close}
      >
        <p>{rich('desk.challengeRemoveText', { title: quoted })}</p>
      </ConfirmDialog>
    </li>
  );
}
