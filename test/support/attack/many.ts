// The same person, ticket or link, over and over: sockets that are opened as fast as the server takes them, and how many
// of them are still open.
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';

const atOnce = 25;

export interface Many {
  readonly sockets: readonly WebSocket[];
  /** Those that nobody has closed, as far as it is known here. */
  open(): WebSocket[];
  /** The numbers with which the others ended. */
  readonly closings: readonly number[];
}

export interface ManyWish {
  readonly count: number;
  /** Said once the server has greeted. */
  readonly say?: string;
}

/** Tries `count` times; a try that is not let in counts as one that ended with 0. Everything ends with the test. */
export async function openMany(address: string, { count, say }: ManyWish): Promise<Many> {
  const sockets: WebSocket[] = [];
  const closings: number[] = [];
  onTestFinished(() => {
    for (const socket of sockets) socket.terminate();
  });

  async function tryOnce(): Promise<void> {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    sockets.push(socket);
    socket.on('error', () => undefined); // told as a closing
    socket.once('close', (code) => closings.push(code));
    await Promise.race([once(socket, 'open'), once(socket, 'close')]);
    if (say === undefined || socket.readyState !== WebSocket.OPEN) return;
    socket.send(say);
    const admitted = new Promise<void>((resolve) => {
      socket.on('message', (message: Buffer) => {
        if (message.toString().startsWith('40')) resolve();
      });
    });
    await Promise.race([admitted, once(socket, 'close')]);
  }

  for (let tried = 0; tried < count; tried += atOnce) {
    await Promise.all(Array.from({ length: Math.min(atOnce, count - tried) }, tryOnce));
  }
  return {
    sockets,
    closings,
    open: () => sockets.filter(({ readyState }) => readyState === WebSocket.OPEN),
  };
}

/** Where a bare WebSocket of Socket.IO is. */
export const socketAddress = ({ url }: { readonly url: string }) =>
  `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;

/** How one shows who one is there. */
export const showToken = (token: string) => `40${JSON.stringify({ token })}`;
