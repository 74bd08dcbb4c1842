// One challenge: its title, its question, who brings it. Its presenter may mend it or take it back.

import { useState } from 'react';
import type { Challenge } from '../../../shared/model/challenge.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ChallengeDialog } from '../../pieces/challenges/challenge-dialog.tsx';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { Written } from '../../pieces/languages/written.tsx';
import { useAction } from '../../state/action.ts';
import { cityIndexOf } from '../../state/people.ts';
import { useCommand, useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './challenge-card.module.css';

/** A card of the list of challenges. */
export function ChallengeCard({ challenge }: { readonly challenge: Challenge }) {
  const { t, rich } = useWords();
  const session = useSession();
  const { participant } = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [open, setOpen] = useState<'amend' | 'withdraw' | null>(null);
  const isOwn = participant !== null && challenge.presenterId === participant.id;
  const presenter = session.participants.find(({ id }) => id === challenge.presenterId);
  const city = session.cities.find(({ name }) => name === challenge.city);
  const language = (presenter ?? city)?.language;
  const close = () => setOpen(null);
  const withdraw = () =>
    run(async () => {
      close();
      await command('challenge:withdraw', { challengeId: challenge.id });
    });
  return (
    <Card as="article" cityIndex={cityIndexOf(session, challenge.city)}>
      <h3 {...langAndDir(challenge.title, language)}>{challenge.title}</h3>
      <p className={styles.question} {...langAndDir(challenge.question, language)}>
        {challenge.question}
      </p>
      <p className={styles.by}>
        <Written isName by={challenge}>
          {challenge.presenter}
        </Written>
        {isOwn && <span className={styles.own}>{t('lobby.yours')}</span>}
        <CityBadge
          name={challenge.city}
          index={cityIndexOf(session, challenge.city)}
          kind="plain"
        />
      </p>
      {isOwn && (
        <p className={styles.acts}>
          <Button kind="quiet" icon="edit" onClick={() => setOpen('amend')}>
            {t('lobby.amend')}
          </Button>
          <Button kind="quiet" icon="remove" busy={busy} onClick={() => setOpen('withdraw')}>
            {t('lobby.withdraw')}
          </Button>
        </p>
      )}
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      {open === 'amend' && <ChallengeDialog challenge={challenge} onClose={close} />}
      <ConfirmDialog
        open={open === 'withdraw'}
        danger
        title={t('lobby.withdrawTitle')}
        confirmLabel={t('lobby.withdraw')}
        cancelLabel={t('lobby.keep')}
        onConfirm={withdraw}
        onCancel={close}
      >
        <p>
          {rich('lobby.withdrawText', {
            title: <Written by={challenge}>{challenge.title}</Written>,
          })}
        </p>
      </ConfirmDialog>
    </Card>
  );
}
