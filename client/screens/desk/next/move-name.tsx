// What a move is called on its button.

import type { ReactNode } from 'react';
import { currentStep } from '../../../../shared/model/agenda.ts';
import { factsOf } from '../../../../shared/model/step.ts';
import { Written } from '../../../pieces/languages/written.tsx';
import { useStepName } from '../../../pieces/steps/step-name.tsx';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import type { Move } from './next-move.ts';

/** A function from a move to its words. */
export function useMoveName(): (move: Move) => ReactNode {
  const { rich } = useWords();
  const session = useSession();
  const toName = useStepName();
  return (move) => {
    if (move.kind === 'step') return rich('desk.next', { step: toName(move.step) });
    const title = <Written by={move.challenge}>{move.challenge.title}</Written>;
    if (move.kind === 'round') return rich('desk.nextRound', { title });
    const isTable = factsOf(currentStep(session).kind).turns === 'tables';
    return rich(isTable ? 'desk.nextTable' : 'desk.nextPitch', { title });
  };
}
