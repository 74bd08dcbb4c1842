// What a move is called on its button.

import { currentStep } from '../../../../shared/model/agenda.ts';
import { factsOf } from '../../../../shared/model/step.ts';
import { useStepTitle } from '../../../pieces/steps/step-title.ts';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import type { Move } from './next-move.ts';

/** A function from a move to its words. */
export function useMoveName(): (move: Move) => string {
  const { t } = useWords();
  const session = useSession();
  const toTitle = useStepTitle();
  return (move) => {
    if (move.kind === 'step') return t('desk.next', { step: toTitle(move.step) });
    const { title } = move.challenge;
    if (move.kind === 'round') return t('desk.nextRound', { title });
    const isTable = factsOf(currentStep(session).kind).turns === 'tables';
    return t(isTable ? 'desk.nextTable' : 'desk.nextPitch', { title });
  };
}
