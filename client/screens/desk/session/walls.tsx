// The link for the wall, and the end of all walls: once links were ended, a wall opens by a link with a key only.
import { useEffect, useState } from 'react';
import { pages } from '../../../../shared/model/pages.ts';
import { Button } from '../../../parts/button.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import { LinkButton } from '../../../parts/link-button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { ShareLink } from '../../../parts/share-link.tsx';
import { useAction } from '../../../state/action.ts';
import type { Inviting } from '../../../state/inviting.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './session-panel.module.css';

/** Null while a link with a key is on its way. */
function useWallLink(): { readonly link: string | null; readonly problem: string | null } {
  const { code, wallEpoch } = useSession();
  const command = useCommand();
  const { run, problem } = useAction();
  const [answer, setAnswer] = useState({ epoch: 0, link: `${location.origin}${pages.wall(code)}` });
  useEffect(() => {
    if (wallEpoch === 0) return;
    run(async () => {
      const { link } = await command('walls:read', {});
      // Another facilitator may have another address in front of the server: the page's own counts.
      const { pathname, hash } = new URL(link);
      setAnswer({ epoch: wallEpoch, link: `${location.origin}${pathname}${hash}` });
    });
  }, [wallEpoch, command, run]);
  return { link: answer.epoch === wallEpoch ? answer.link : null, problem };
}

interface WallsProps {
  readonly share: Omit<Parameters<typeof ShareLink>[0], 'label' | 'hint' | 'url'>;
  readonly toLink: Inviting['toLink'];
}

export function Walls({ share, toLink }: WallsProps) {
  const { t } = useWords();
  const { id } = useSession();
  const command = useCommand();
  const { link, problem: unread } = useWallLink();
  const { run, busy, problem } = useAction();
  const [asks, setAsks] = useState(false);
  const end = () =>
    run(async () => {
      setAsks(false);
      await command('walls:end', {});
    });
  return (
    <div className={styles.links}>
      {link !== null && (
        <ShareLink
          label={t('desk.wallLink')}
          hint={t('desk.wallHint')}
          url={toLink(link)}
          {...share}
        />
      )}
      <p className={styles.acts}>
        {link !== null && (
          <LinkButton href={link} target="_blank" rel="noopener" iconAfter="external">
            {t('desk.wallOpen')}
          </LinkButton>
        )}
        <LinkButton href={pages.outcome(id)} target="_blank" rel="noopener" iconAfter="external">
          {t('desk.outcomeOpen')}
        </LinkButton>
        <Button kind="quiet" icon="lock" busy={busy} onClick={() => setAsks(true)}>
          {t('desk.wallsEnd')}
        </Button>
      </p>
      {(problem ?? unread) && (
        <Notice kind="problem" live>
          {problem ?? unread}
        </Notice>
      )}
      <ConfirmDialog
        open={asks}
        danger
        title={t('desk.wallsEndTitle')}
        confirmLabel={t('desk.wallsEnd')}
        cancelLabel={t('desk.keep')}
        onConfirm={end}
        onCancel={() => setAsks(false)}
      >
        <p>{t('desk.wallsEndText')}</p>
      </ConfirmDialog>
    </div>
  );
}
