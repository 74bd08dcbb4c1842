// Reads a WebSocket no faster than its person may send: when too much came, the network holds back the rest. What it
// says is never looked at here.
import type { EventEmitter } from 'node:events';

/** As `ws` has it. */
export interface PacedSocket extends Pick<EventEmitter, 'on' | 'prependListener'> {
  pause(): void;
  resume(): void;
}

function sizeOf(message: unknown): number {
  if (typeof message === 'string') return message.length;
  if (Array.isArray(message)) return message.reduce((sum: number, part) => sum + sizeOf(part), 0);
  return message instanceof Uint8Array || message instanceof ArrayBuffer ? message.byteLength : 0;
}

/** `spend` takes what came, before anybody reads it, and says for how many milliseconds nothing more should come. */
export function paceSocket(
  socket: PacedSocket,
  spend: (packets: number, bytes: number) => number,
): void {
  let timer: NodeJS.Timeout | null = null;

  function goOn(): void {
    timer = null;
    socket.resume();
  }

  function hold(waitMs: number): void {
    if (waitMs <= 0 || timer) return;
    socket.pause();
    timer = setTimeout(goOn, waitMs).unref();
  }

  for (const event of ['message', 'ping', 'pong'] as const) {
    socket.prependListener(event, (data: unknown) => hold(spend(1, sizeOf(data))));
  }
  socket.on('close', () => {
    if (timer) clearTimeout(timer);
  });
  // Whoever owes something from an earlier connection begins by waiting.
  hold(spend(0, 0));
}
