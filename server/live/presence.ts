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

const rankOf = ({ conn, data }: SessionSocket) =>
  (transportOf(conn) === 'websocket' ? 2 : 0) + (data.pulse.isSlow() ? 0 : 1);

/** The best connection of each person: by the quicker transport first, then one that is not slow. */
function bestOfEach(
  session: Session,
  sockets: Iterable<SessionSocket>,
): ReadonlyMap<ParticipantId, SessionSocket> {
  const best = new Map<ParticipantId, SessionSocket>();
  for (const socket of sockets) {
    const { actor } = socket.data;
    const person = isStillHere(session, actor) ? personOf(session, actor) : null;
    if (person === null) continue;
    const known = best.get(person);
    if (!known || rankOf(socket) > rankOf(known)) best.set(person, socket);
  }
  return best;
}

/** Walls and unnamed facilitators are nobody here. */
export function toPresence(session: Session, sockets: Iterable<SessionSocket>): PresenceEvent {
  const best = [...bestOfEach(session, sockets)];
  return {
    online: Object.fromEntries(best.map(([person, { conn }]) => [person, transportOf(conn)])),
    slow: best.filter(([, { data }]) => data.pulse.isSlow()).map(([person]) => person),
  };
}
