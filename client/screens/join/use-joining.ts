// Coming in. Before a locked door one waits, and goes in by oneself once it is opened.
import { useLocation } from 'wouter';
import { RefusedError } from '../../../shared/model/answer-errors.ts';
import { pages } from '../../../shared/model/pages.ts';
import { useAction } from '../../state/action.ts';
import type { Door, Joined, Joining } from '../../state/door.ts';
import { joinSession } from '../../state/door.ts';
import { useDoorLock } from '../../state/door-lock.ts';
import { useRequestId } from './use-request-id.ts';

export interface JoiningState {
  readonly isLocked: boolean;
  readonly isWaiting: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  /** Goes in now, or as soon as the door is opened. */
  readonly join: (person: Omit<Joining, 'id'>) => void;
}

const isLockedOut = (error: unknown) =>
  error instanceof RefusedError && error.code === 'door/locked';

/** Null where the door turned out to be locked: no failure, only a wait. */
async function tryToJoin(code: string, joining: Joining): Promise<Joined | null> {
  try {
    return await joinSession(code, joining);
  } catch (error) {
    if (isLockedOut(error)) return null;
    throw error;
  }
}

export function useJoining(door: Door): JoiningState {
  const [, navigate] = useLocation();
  const request = useRequestId(door.code);
  const { run, busy, problem } = useAction();
  const { isLocked, whenOpen } = useDoorLock(door);

  const join: JoiningState['join'] = (person) =>
    run(async () => {
      if (isLocked) await whenOpen();
      let joined = await tryToJoin(door.code, { ...person, id: request.id });
      while (!joined) {
        await whenOpen();
        joined = await tryToJoin(door.code, { ...person, id: request.id });
      }
      request.forget();
      navigate(pages.session(joined.session.id));
    });
  return { isLocked, isWaiting: isLocked && busy, busy, problem, join };
}
