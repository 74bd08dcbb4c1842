// How many bytes wait on a connection: handed to it, and not yet taken by the network.
import type { SessionSocket } from './session-server.ts';

type Connection = SessionSocket['conn'];

export interface QueueGauge {
  readonly queuedBytes: () => number;
  /** Ends the connection with all that waits on it. */
  readonly destroy: () => void;
}

/** What keeps a packet besides its bytes, about. */
const packetBytes = 64;

function sizeOf(data: unknown): number {
  if (typeof data === 'string') return data.length;
  return data instanceof Uint8Array ? data.byteLength : 0;
}

interface WebSocketBelow {
  readonly bufferedAmount: number;
  terminate(): void;
}

function webSocketOf({ transport }: Connection): WebSocketBelow | null {
  const socket: unknown = 'socket' in transport ? transport.socket : null;
  const isOne = typeof socket === 'object' && socket !== null && 'bufferedAmount' in socket;
  return isOne ? (socket as WebSocketBelow) : null;
}

/** The answer to a polling request, as long as its reader has not taken all of it. */
interface PollAnswer {
  readonly writableLength: number;
  once(event: 'close', listener: () => void): void;
  destroy(): void;
}

function pollAnswerOf({ transport }: Connection): PollAnswer | null {
  const answer: unknown = 'res' in transport ? transport.res : null;
  const isOne = typeof answer === 'object' && answer !== null && 'writableLength' in answer;
  return isOne ? (answer as PollAnswer) : null;
}

/** Follows a connection from now on; `grew` is called whenever something was handed to it. */
export function createQueueGauge(connection: Connection, grew: () => void): QueueGauge {
  const answers = new Set<PollAnswer>();
  let waiting = 0;

  function heldBack(): number {
    let bytes = webSocketOf(connection)?.bufferedAmount ?? 0;
    for (const answer of answers) bytes += answer.writableLength;
    return bytes;
  }

  connection.on('packetCreate', ({ data }: { data?: unknown }) => {
    waiting += packetBytes + sizeOf(data);
    grew();
  });
  connection.on('flush', () => {
    waiting = 0;
    // Whoever polls may leave an answer unread and ask for the next on another line.
    const answer = pollAnswerOf(connection);
    if (!answer || answers.has(answer)) return;
    answers.add(answer);
    answer.once('close', () => answers.delete(answer));
  });
  return {
    queuedBytes: () => waiting + heldBack(),
    destroy() {
      connection.close(true);
      webSocketOf(connection)?.terminate();
      for (const answer of answers) answer.destroy();
    },
  };
}
