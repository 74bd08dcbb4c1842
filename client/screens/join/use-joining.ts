// Coming in. Before a locked door one waits, and goes in by oneself once it is opened.
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { RefusedError } from '../../../shared/protocol/answer-errors.ts';
import { type Door, type Joining, pages } from '../../../shared/protocol/routes.ts';
import { useAction } from '../../state/action.ts';
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

export function useJoining(door: Door): JoiningState {
  const [, navigate] = useLocation();
  const request = useRequestId(door.code);
  const { run, busy, problem } = useAction();
  const { isLocked, foundLocked } = useDoorLock(door);
  const [waiting, setWaiting] = useState<Omit<Joining, 'id'> | null>(null);

  const enter = (person: Omit<Joining, 'id'>) =>
    run(async () => {
      try {
        const joined = await joinSession(door.code, { ...person, id: request.id });
        request.forget();
        navigate(pages.session(joined.session.id));
      } catch (error) {
        // It was locked meanwhile: no failure, only a wait.
        if (!(error instanceof RefusedError) || error.code !== 'door/locked') throw error;
        foundLocked();
        setWaiting(person);
      }
    });
  useEffect(() => {
    if (isLocked || !waiting || busy) return;
    setWaiting(null);
    enter(waiting);
  });
  return {
    isLocked,
    isWaiting: waiting !== null,
    busy,
    problem,
    join: (person) => (isLocked ? setWaiting(person) : enter(person)),
  };
}
