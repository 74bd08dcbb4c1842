// The address that people keep while servers come and go behind it. Who knocks while it is shut waits at the door.

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface Gate {
  readonly url: string;
  open(port: number): void;
  shut(): void;
  /** Resolves when everything that a server said before its end has been handed on. */
  drained(): Promise<void>;
  close(): void;
}

export async function openGate(): Promise<Gate> {
  let port: number | null = null;
  const waiting = new Set<Socket>();
  const joined = new Map<Socket, Promise<void>>();
  const everybody = new Set<Socket>();

  function join(guest: Socket, to: number): void {
    const host = connect(to, '127.0.0.1');
    host.on('error', () => guest.destroy());
    guest.on('error', () => host.destroy());
    host.pipe(guest);
    guest.pipe(host);
    guest.once('close', () => host.destroy());
    const closed = new Promise<void>((resolve) => host.once('close', () => resolve()));
    joined.set(host, closed);
    host.once('close', () => {
      joined.delete(host);
      guest.end();
    });
  }

  const server = createServer((guest) => {
    everybody.add(guest);
    guest.once('close', () => {
      everybody.delete(guest);
      waiting.delete(guest);
    });
    guest.on('error', () => guest.destroy());
    if (port === null) waiting.add(guest);
    else join(guest, port);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open(to) {
      port = to;
      for (const guest of waiting) join(guest, to);
      waiting.clear();
    },
    shut() {
      port = null;
    },
    async drained() {
      await Promise.all(joined.values());
    },
    close() {
      server.close();
      for (const guest of everybody) guest.destroy();
    },
  };
}
