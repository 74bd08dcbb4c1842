// How many bytes wait on a connection: handed to it, and not yet taken by the network.
import type { SessionSocket } from './session-server.ts';

type Connection = SessionSocket['conn'];

/** Beyond this a reader is given up: the rest of the room must not pay for it. */
const mostBytes = 16 * 1024 * 1024;

function sizeOf(data: unknown): number {
  if (typeof data === 'string') return data.length;
  return data instanceof Uint8Array ? data.byteLength : 0;
}

/** What a WebSocket holds back; a polling request takes all it is given. */
function heldBack({ transport }: Connection): number {
  const socket: unknown = 'socket' in transport ? transport.socket : null;
  if (typeof socket !== 'object' || socket === null || !('bufferedAmount' in socket)) return 0;
  return typeof socket.bufferedAmount === 'number' ? socket.bufferedAmount : 0;
}

/** Follows a connection from now on, and closes it when far too much waits. Returns the bytes waiting. */
export function createQueueGauge(connection: Connection): () => number {
  let waiting = 0;
  const queuedBytes = () => waiting + heldBack(connection);
  connection.on('packetCreate', ({ data }: { data?: unknown }) => {
    waiting += sizeOf(data);
    if (queuedBytes() > mostBytes) connection.close(true);
  });
  connection.on('flush', () => {
    waiting = 0;
  });
  return queuedBytes;
}
