// The one main button of the desk: it names where it leads, and asks when people would be cut short or it ends for all.
import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { useStepName } from '../../../pieces/steps/step-name.tsx';
import { useServerNow } from '../../../state/server-now.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { EndSession } from '../session/end-session.tsx';
import { CutDialog } from './cut-dialog.tsx';
import { useMoveName } from './move-name.tsx';
import { minutesCut, nextMove } from './next-move.ts';
import type { useMoves } from './use-moves.ts';
import { useSinglePress } from './use-single-press.ts';

/** Next step, next pitch, next table or next round; at the last step, the end of the session. */
export function NextButton({ moves }: { readonly moves: ReturnType<typeof useMoves> }) {
  const { t, rich } = useWords();
  const session = useSession();
  const nowMs = useServerNow(1000);
  const toName = useMoveName();
  const toStepName = useStepName();
  const [asksAt, setAsksAt] = useState<number | null>(null);
  const move = nextMove(session);
  const minutes = minutesCut(session, nowMs);

  const press = useSinglePress(() => {
    if (!move || moves.isMoving) return;
    if (minutes === null) moves.go(move);
    else setAsksAt(session.visit);
  });
  const confirm = () => {
    setAsksAt(null);
    if (move) moves.go(move);
  };
  if (!move) return <EndSession kind="primary" label={t('desk.end')} />;
  return (
    <>
      <Button kind="primary" size="large" iconAfter="next" busy={moves.isMoving} {...press}>
        {toName(move)}
      </Button>
      <CutDialog open={asksAt === session.visit} onGo={confirm} onStay={() => setAsksAt(null)}>
        <p>
          {move.kind !== 'turn' &&
            rich('desk.cutWriting', { minutes: minutes ?? 0, step: toStepName(move.step) })}
        </p>
      </CutDialog>
    </>
  );
}
