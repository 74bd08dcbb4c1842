// How the server ends a connection: a last word that says why, and then it is over, also for whoever does not take it.
import type { Closing } from '../../shared/protocol/closings.ts';
import { type Connection, cutOff } from './connection.ts';
import type { SessionSocket } from './session-server.ts';

/** How long somebody may take to hear the last word; who polls fetches it with one more request. */
const goodbyeMs = 1000;

/** Whatever is left of it after a moment is cut off. */
export function cutOffSoon(connection: Connection): void {
  if (connection.readyState === 'closed') return;
  const timer = setTimeout(() => cutOff(connection), goodbyeMs).unref();
  connection.once('close', () => clearTimeout(timer));
}

export function endConnection(socket: SessionSocket, closing: Closing): void {
  socket.emit('connection:closing', { closing });
  socket.disconnect(true);
  cutOffSoon(socket.conn);
}
