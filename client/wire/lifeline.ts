// The beat of the one connection: what it carries either way is heard below the library, and a question goes out where
// nothing comes. What a beat means is `beat.ts`.
import type { Socket } from 'socket.io-client';
import { createBeat } from './beat.ts';
import { newId } from './new-id.ts';
import type { Store } from './store.ts';
import { isPageSeen } from './waking.ts';

export interface Lifeline {
  readonly isSilent: Store<boolean>;
  readonly begin: () => void;
  readonly ask: () => void;
  readonly end: () => void;
}

interface Packet {
  readonly type: string;
}

/** What the browser still has to send; long polling does not say. */
function unsentBytesOf({ io }: Socket): number {
  const transport: object = io.engine.transport;
  const line: unknown = 'ws' in transport ? transport.ws : null;
  if (typeof line !== 'object' || line === null || !('bufferedAmount' in line)) return 0;
  return Number(line.bufferedAmount);
}

/** `dead` is called when the connection that began last carries nothing any more. */
export function createLifeline(
  socket: Socket,
  tripMs: () => number | null,
  dead: () => void,
): Lifeline {
  const beat = createBeat({
    // Answered only to whoever wants an answer; what it says does not matter.
    question: () => socket.emit('clock:read', { id: newId() }, () => undefined),
    dead,
    tripMs,
    isSeen: isPageSeen,
    unsentBytes: () => unsentBytesOf(socket),
  });
  return {
    isSilent: beat.isSilent,
    begin() {
      const { engine } = socket.io;
      const ifCurrent = (act: () => void) => {
        if (engine === socket.io.engine) act();
      };
      engine.on('packet', () => ifCurrent(beat.heard));
      // What answers a heartbeat is answered by nothing.
      engine.on('packetCreate', ({ type }: Packet) => {
        if (type === 'message') ifCurrent(beat.sent);
      });
      beat.begin();
    },
    ask: beat.ask,
    end: beat.end,
  };
}
