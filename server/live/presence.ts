// Who is connected, from the connections themselves: several tabs of one person are one person.
import type { ParticipantId } from '../../shared/model/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import type { PresenceEvent, Transport } from '../../shared/protocol/events.ts';
import type { Actor } from '../workshop/ports.ts';
import { personOf } from '../workshop/speaker.ts';
import type { SessionSocket } from './session-server.ts';

/** Whether whoever opened a connection still counts in the session. */
export function isStillHere(session: Session, actor: Actor): boolean {
  try {
    personOf(session, actor);
    return true;
  } catch {
    return false; // the workshop says "no longer" by refusing
  }
}

/** Whatever else the engine may know is not offered here. */
export function transportOf({ transport }: SessionSocket['conn']): Transport {
  return transport.name === 'websocket' ? 'websocket' : 'polling';
}

/** Participant → transport; the quicker one where somebody has both. Walls and unnamed facilitators are nobody here. */
export function toOnline(
  session: Session,
  sockets: Iterable<SessionSocket>,
): PresenceEvent['online'] {
  const online: Record<ParticipantId, Transport> = {};
  for (const socket of sockets) {
    const { actor } = socket.data;
    const person = isStillHere(session, actor) ? personOf(session, actor) : null;
    if (person === null || online[person] === 'websocket') continue;
    online[person] = transportOf(socket.conn);
  }
  return online;
}
