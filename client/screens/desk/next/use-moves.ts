// Moving the evening on and back. A move is over only when its event is here, so a second press
// cannot skip a step.
import { useState } from 'react';
import type { ChallengeId } from '../../../../shared/model/ids.ts';
import { useAction } from '../../../state/action.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import type { Move } from './next-move.ts';

interface Versioned {
  readonly version: number;
}

/** `go` and `back`, whether one is under way, and what went wrong in plain words. */
export function useMoves() {
  const session = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [awaited, setAwaited] = useState(0);
  const isMoving = busy || session.version < awaited;

  // What somebody sees when they press is what they mean, wherever the evening is once it arrives.
  const { visit, focus } = session;
  const giveTurn = (challengeId: ChallengeId) =>
    command('challenge:present', { challengeId, visit, from: focus });
  const move = (send: () => Promise<Versioned>) => {
    if (isMoving) return;
    run(async () => setAwaited((await send()).version));
  };
  return {
    isMoving,
    problem,
    go: (to: Move) =>
      move(() =>
        to.kind === 'turn' ? giveTurn(to.challenge.id) : command('step:advance', { visit }),
      ),
    back: (to: Move | null) =>
      move(() =>
        to?.kind === 'turn' ? giveTurn(to.challenge.id) : command('step:return', { visit }),
      ),
  };
}
