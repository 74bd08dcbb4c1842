// Who this device already is in an evening, by name: asked for once, before the door offers to come back.
import { useEffect, useState } from 'react';
import { RefusedError } from '../../shared/model/answer-errors.ts';
import type { Session } from '../../shared/model/session.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { request } from '../wire/http.ts';
import { readToken, tokenOf } from './tokens.ts';

export interface RememberedPerson {
  /** Null for a facilitator who has not said who they are. */
  readonly name: string | null;
}

async function askFor(sessionId: string): Promise<RememberedPerson | null> {
  const token = tokenOf(sessionId);
  if (token === null) return null;
  const { kind, personId } = readToken(token);
  if (kind === 'wall') return null;
  const session = await request<Session>(routes.session(sessionId), { token });
  const facilitator = session.facilitators.find(({ id }) => id === personId);
  const id = facilitator ? facilitator.participantId : personId;
  const person = session.participants.find((each) => each.id === id && each.removedAt === null);
  return person || facilitator ? { name: person?.name ?? null } : null;
}

/** The person; null when this device is nobody there (any more); undefined while asking or before `sessionId` is known. */
export function useRememberedPerson(
  sessionId: string | undefined,
): RememberedPerson | null | undefined {
  const [found, setFound] = useState<{ sessionId: string; person: RememberedPerson | null }>();
  useEffect(() => {
    if (sessionId === undefined) return;
    let isCurrent = true;
    const say = (person: RememberedPerson | null) => {
      if (isCurrent) setFound({ sessionId, person });
    };
    // A token that is refused is of no use any more; a server that is silent says nothing against it.
    askFor(sessionId).then(say, (error: unknown) =>
      say(error instanceof RefusedError ? null : { name: null }),
    );
    return () => {
      isCurrent = false;
    };
  }, [sessionId]);
  return found?.sessionId === sessionId ? found?.person : undefined;
}
