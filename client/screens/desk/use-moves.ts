// Moving the evening on and back. A move is over only when its event is here, so a second press
// cannot skip a step.
import { useState } from 'react';
import { useAction } from '../../state/action.ts';
import { useCommand, useSession } from '../../state/session.tsx';
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

  const move = (send: () => Promise<Versioned>) => {
    if (isMoving) return;
    run(async () => setAwaited((await send()).version));
  };
  return {
    isMoving,
    problem,
    go: (to: Move) =>
      move(() =>
        to.kind === 'turn'
          ? command('challenge:present', { challengeId: to.challenge.id })
          : command('step:advance', {}),
      ),
    back: (to: Move | null) =>
      move(() =>
        to?.kind === 'turn'
          ? command('challenge:present', { challengeId: to.challenge.id })
          : command('step:return', {}),
      ),
  };
}
