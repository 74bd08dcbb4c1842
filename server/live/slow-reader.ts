// Watches whether a connection takes what it is told. One that does not is told why, then let go of with all that waits.
import { closings } from '../../shared/protocol/closings.ts';
import type { Backlog } from '../backlog.ts';
import type { Actor } from '../workshop/ports.ts';
import { createQueueGauge } from './queue-gauge.ts';
import type { SessionSocket } from './session-server.ts';

/** How long it may take to hear why. */
const goodbyeMs = 1000;

/** All devices of a person; all walls of a session, which have one link. */
const readerOf = (actor: Actor) => (actor.kind === 'wall' ? actor.sessionId : actor.personId);

/** Returns how many bytes wait on the connection. */
export function watchReader(socket: SessionSocket, backlog: Backlog): () => number {
  const gauge = createQueueGauge(socket.conn, () => entry.grew());
  const { queuedBytes } = gauge;

  function sayGoodbye(): void {
    socket.emit('connection:closing', { closing: closings.tooSlow });
    socket.disconnect(true);
    setTimeout(gauge.destroy, goodbyeMs).unref();
  }

  // Not in the middle of whatever it was just told.
  const letGo = () => void setImmediate(sayGoodbye);
  const entry = backlog.enter(readerOf(socket.data.actor), { queuedBytes, letGo });
  socket.conn.on('close', () => entry.leave());
  return queuedBytes;
}
