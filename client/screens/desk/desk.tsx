// The facilitator's desk: one line at the bottom with the evening's next move, its timer, and a door
// to everything else. Participants never see it, and the server would refuse them anyway.
import { useRef, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useStickySize } from '../../pieces/use-sticky-size.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { CrowdLine } from './crowd-line.tsx';
import styles from './desk.module.css';
import { DeskDialog } from './desk-dialog.tsx';
import { BackButton } from './next/back-button.tsx';
import { NextButton } from './next/next-button.tsx';
import { SkipTurns } from './next/skip-turns.tsx';
import { TimerControls } from './next/timer-controls.tsx';
import { useMoves } from './next/use-moves.ts';
import { ReopenSession } from './session/reopen-session.tsx';

/** A bar that stays at the lower edge of the window. */
export function Desk() {
  const { t } = useWords();
  const { closedAt } = useSession();
  const moves = useMoves();
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLElement>(null);
  useStickySize(bar, 'bottom');
  return (
    <section
      ref={bar}
      className={styles.desk}
      aria-label={t('desk.title')}
      data-desk
      data-print="hide"
    >
      {moves.problem && (
        <Notice kind="problem" live>
          {moves.problem}
        </Notice>
      )}
      <CrowdLine onLook={() => setOpen(true)} />
      <div className={styles.line}>
        <Button kind="quiet" icon="settings" data-compact onClick={() => setOpen(true)}>
          {t('desk.open')}
        </Button>
        {closedAt === null ? (
          <>
            <div className={styles.tools}>
              <BackButton moves={moves} />
              <TimerControls />
              <SkipTurns moves={moves} />
            </div>
            <NextButton moves={moves} />
          </>
        ) : (
          <ReopenSession />
        )}
      </div>
      {open && <DeskDialog onClose={() => setOpen(false)} />}
    </section>
  );
}
