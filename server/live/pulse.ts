// Whether a connection is slow: its heartbeat takes long to come back, or what is handed to it waits for the network.
// It is seen on what happens anyway: no timer and no question of its own.
import type { Socket } from 'socket.io';
import type { Clock } from '../workshop/ports.ts';

/** Beyond this a conversation is felt to stumble. */
export const slowMs = 1_500;

type Connection = Pick<Socket['conn'], 'on'> & {
  readonly transport: { readonly writable: boolean };
};
interface Packet {
  readonly type: string;
}

export interface Pulse {
  /** From the first thing that took too long until a heartbeat comes back in time. */
  isSlow(): boolean;
}

/** Follows a connection from now on; `changed` is called whenever it becomes slow or quick. */
export function createPulse(connection: Connection, clock: Clock, changed: () => void): Pulse {
  let isSlow = false;
  let pingedMs: number | null = null;
  let waitsSinceMs: number | null = null;

  const tookLong = (sinceMs: number | null) => sinceMs !== null && clock.nowMs() - sinceMs > slowMs;

  function become(slow: boolean): void {
    if (slow === isSlow) return;
    isSlow = slow;
    changed();
  }

  connection.on('packetCreate', ({ type }: Packet) => {
    if (type === 'ping') pingedMs = clock.nowMs();
    // Where the network takes it at once, nothing waits, and this costs nothing.
    if (connection.transport.writable) return;
    waitsSinceMs ??= clock.nowMs();
    if (tookLong(waitsSinceMs)) become(true);
  });
  connection.on('flush', () => {
    if (tookLong(waitsSinceMs)) become(true);
    waitsSinceMs = null;
  });
  connection.on('packet', ({ type }: Packet) => {
    if (type !== 'pong' || pingedMs === null) return;
    become(tookLong(pingedMs) || tookLong(waitsSinceMs));
    pingedMs = null;
  });
  return { isSlow: () => isSlow };
}
