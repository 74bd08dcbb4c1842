// Back to the turn or the step before; nothing is lost by it, so it does not ask.

import { IconButton } from '../../../parts/icon-button.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { useStepName } from '../../../pieces/steps/step-name.tsx';
import { useCurrentStep, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { previousTurn } from './next-move.ts';
import type { useMoves } from './use-moves.ts';
import { useSinglePress } from './use-single-press.ts';

/** Its name says where it leads. */
export function BackButton({ moves }: { readonly moves: ReturnType<typeof useMoves> }) {
  const { rich } = useWords();
  const session = useSession();
  const { previous } = useCurrentStep();
  const toName = useStepName();
  const turn = previousTurn(session);
  const press = useSinglePress(() => moves.back(turn ? { kind: 'turn', challenge: turn } : null));
  if (!turn && !previous) return null;
  const label = turn
    ? rich('desk.backToPitch', { title: <Written by={turn}>{turn.title}</Written> })
    : rich('desk.backTo', { step: previous ? toName(previous) : '' });
  return (
    <IconButton
      icon="back"
      kind="outlined"
      label={label}
      aria-disabled={moves.isMoving}
      {...press}
    />
  );
}
