// On to the next step although some have not had their turn: possible, and asked about.

import { useState } from 'react';
import { currentStep } from '../../../../shared/model/agenda.ts';
import { factsOf } from '../../../../shared/model/step.ts';
import { Button } from '../../../parts/button.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { CutDialog } from './cut-dialog.tsx';
import { useMoveName } from './move-name.tsx';
import { nextStep, turnsToCome } from './next-move.ts';
import type { useMoves } from './use-moves.ts';

/** Shown only while turns are still to come. */
export function SkipTurns({ moves }: { readonly moves: ReturnType<typeof useMoves> }) {
  const { rich, richList } = useWords();
  const session = useSession();
  const toName = useMoveName();
  const [asksAt, setAsksAt] = useState<number | null>(null);
  const toCome = turnsToCome(session);
  const next = nextStep(session);
  if (toCome.length === 0 || !next) return null;
  const isShareOut = factsOf(currentStep(session).kind).turns === 'tables';
  const goOn = () => {
    setAsksAt(null);
    moves.go(next);
  };
  return (
    <>
      <Button
        kind="quiet"
        icon="forward"
        busy={moves.isMoving}
        data-compact
        onClick={() => setAsksAt(session.visit)}
      >
        {toName(next)}
      </Button>
      <CutDialog open={asksAt === session.visit} onGo={goOn} onStay={() => setAsksAt(null)}>
        <p>
          {rich(isShareOut ? 'desk.cutTurns' : 'desk.cutPitches', {
            count: toCome.length,
            titles: richList(
              toCome.map((challenge) => (
                <Written key={challenge.id} by={challenge}>
                  {challenge.title}
                </Written>
              )),
            ),
          })}
        </p>
      </CutDialog>
    </>
  );
}
