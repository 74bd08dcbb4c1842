// Back to the turn or the step before; nothing is lost by it, so it does not ask.
import { IconButton } from '../../../parts/icon-button.tsx';
import { useStepTitle } from '../../../pieces/steps/step-title.ts';
import { useCurrentStep, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { previousTurn } from './next-move.ts';
import type { useMoves } from './use-moves.ts';
import { useSinglePress } from './use-single-press.ts';

/** Its name says where it leads. */
export function BackButton({ moves }: { readonly moves: ReturnType<typeof useMoves> }) {
  const { t } = useWords();
  const session = useSession();
  const { previous } = useCurrentStep();
  const toTitle = useStepTitle();
  const turn = previousTurn(session);
  const press = useSinglePress(() => moves.back(turn ? { kind: 'turn', challenge: turn } : null));
  if (!turn && !previous) return null;
  const label = turn
    ? t('desk.backToPitch', { title: turn.title })
    : t('desk.backTo', { step: previous ? toTitle(previous) : '' });
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
