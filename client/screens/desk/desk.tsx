// The facilitator's desk: one line at the bottom with the evening's next move, its timer, and a door
// to everything else. Participants never see it, and the server would refuse them anyway.
import { type FocusEvent, useRef, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useStickySize } from '../../pieces/use-sticky-size.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { CrowdLine } from './crowd-line.tsx';
import styles from './desk.module.css';
import { DeskDialog, type PanelName } from './desk-dialog.tsx';
import { BackButton } from './next/back-button.tsx';
import { NextButton } from './next/next-button.tsx';
import { SkipTurns } from './next/skip-turns.tsx';
import { TimerControls } from './next/timer-controls.tsx';
import { useMoves } from './next/use-moves.ts';
import { ReopenSession } from './session/reopen-session.tsx';

/** In a low window news and tools go on out of sight; not every browser brings there what has the focus. */
function reveal({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target.closest('dialog')) return;
  const [own, room] = [target.getBoundingClientRect(), currentTarget.getBoundingClientRect()];
  const isAside = own.left < room.left || own.right > room.right;
  const isAbove = own.top < room.top || own.bottom > room.bottom;
  currentTarget.scrollBy({
    left: isAside ? (own.left + own.right - room.left - room.right) / 2 : 0,
    top: isAbove ? (own.top + own.bottom - room.top - room.bottom) / 2 : 0,
  });
}

/** A bar that stays at the lower edge of the window. */
export function Desk() {
  const { t } = useWords();
  const { closedAt } = useSession();
  const moves = useMoves();
  const [panel, setPanel] = useState<PanelName | null>(null);
  const close = () => setPanel(null);
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
      <div className={styles.news} onFocus={reveal}>
        {moves.problem && (
          <Notice kind="problem" live>
            {moves.problem}
          </Notice>
        )}
        <CrowdLine onLook={() => setPanel('people')} />
      </div>
      <div className={styles.line}>
        <div className={styles.tools} onFocus={reveal}>
          <Button
            kind="quiet"
            icon="settings"
            data-compact
            aria-expanded={panel !== null}
            onClick={() => setPanel(panel === null ? 'people' : null)}
          >
            {t('desk.open')}
          </Button>
          {closedAt === null && (
            <>
              <BackButton moves={moves} />
              <TimerControls />
              <SkipTurns moves={moves} />
            </>
          )}
        </div>
        {closedAt === null ? <NextButton moves={moves} /> : <ReopenSession />}
      </div>
      {panel && <DeskDialog selected={panel} onSelect={setPanel} onClose={close} />}
    </section>
  );
}
