// One connection of Engine.IO below Socket.IO: what comes on it before anybody reads it, and how it is cut off. The few
// things that the library does and does not say of itself are known here and nowhere else.
import type { Duplex } from 'node:stream';
import { limits } from '../../shared/model/limits.ts';
import { type PacedSocket, paceSocket } from '../socket-pace.ts';
import type { SessionSocket } from './session-server.ts';

export type Connection = SessionSocket['conn'];

/** What Engine.IO puts between the packets of one request. */
const separator = '\u001e';
/** A request of long polling cannot be held back; whoever owes more than this is sent away. */
const longestDebtMs = 5000;

interface CuttableSocket extends PacedSocket {
  terminate(): void;
}

/** A transport of long polling: a whole body at a time. */
interface Polling {
  maxHttpBufferSize: number;
  onData(body: string): void;
  onClose(): void;
}

function webSocketOf({ transport }: Connection): CuttableSocket | null {
  return 'socket' in transport ? (transport.socket as CuttableSocket) : null;
}

function pollingOf({ transport }: Connection): Polling | null {
  return transport.name === 'polling' ? (transport as unknown as Polling) : null;
}

/** What the WebSocket runs on; null for long polling, where each request has its own. */
export function lineOf(connection: Connection): Duplex | null {
  const socket = webSocketOf(connection);
  return socket && '_socket' in socket ? (socket._socket as Duplex | null) : null;
}

/** At once, whatever still waits, and whether or not anybody answers. */
export function cutOff(connection: Connection): void {
  webSocketOf(connection)?.terminate();
  connection.close(true);
  // One that is closing already waits half a minute for a request that may never come.
  if (connection.readyState !== 'closed') pollingOf(connection)?.onClose();
}

/** The largest request that is taken where somebody polls. */
export function takeRequestsUpTo(connection: Connection, bytes: number): void {
  const polling = pollingOf(connection);
  if (polling) polling.maxHttpBufferSize = bytes;
}

function countPackets(body: string): number {
  let count = 1;
  for (let at = body.indexOf(separator); at >= 0; at = body.indexOf(separator, at + 1)) count += 1;
  return count;
}

/**
 * From now on, also after an upgrade, what comes is told to `spend` before it is read: how many packets, how many bytes.
 * It answers for how many milliseconds nothing more should come. `flooded` is called where that cannot be had.
 */
export function meter(
  connection: Connection,
  spend: (packets: number, bytes: number) => number,
  flooded: () => void,
): void {
  const polling = pollingOf(connection);
  if (polling) {
    const read = polling.onData.bind(polling);
    polling.onData = (body) => {
      const packets = countPackets(body);
      const waitMs = spend(packets, body.length);
      if (packets > limits.packetsPerRequest || waitMs > longestDebtMs) flooded();
      else read(body);
    };
  }
  const pace = () => {
    const socket = webSocketOf(connection);
    if (socket) paceSocket(socket, spend);
  };
  pace();
  connection.once('upgrade', pace);
}
