// One WebSocket and its document: frames in both directions, and closings as close codes. What a frame means is the
// room's.
import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { closings } from '../../shared/protocol/closings.ts';
import { frameLimits } from '../../shared/protocol/frames.ts';
import type { BacklogEntry, Line } from '../backlog.ts';
import type { Log } from '../log.ts';
import { type DocumentPeer, type DocumentSink, StoreUnavailable } from '../workshop/ports.ts';
import type { JoinFrames } from './joiner.ts';

/** What a client may send before its document is open. */
const mostWaitingBytes = 2 * frameLimits.sync;
const faultCode = 1011;

function toBytes(message: RawData): Uint8Array {
  if (Array.isArray(message)) return Buffer.concat(message);
  return message instanceof ArrayBuffer ? new Uint8Array(message) : message;
}

export interface SocketParts {
  /** Frames as one run of bytes, where they are short. */
  readonly join: JoinFrames;
  /** Lets it into its room. */
  readonly open: (sink: DocumentSink) => Promise<DocumentPeer>;
  /** Its place among all connections on which something may wait. */
  readonly enter: (line: Line) => BacklogEntry;
  readonly logger: Log;
}

/**
 * Serves the socket until either side closes it. `raw` is the connection below it: what is encoded already is written
 * there.
 */
export function serveSocket(
  socket: WebSocket,
  raw: Duplex,
  { join, open, enter, logger }: SocketParts,
): void {
  const queuedBytes = () => socket.bufferedAmount;
  const entry = enter({ queuedBytes, letGo: () => socket.close(closings.tooSlow) });
  let peer: DocumentPeer | null = null;
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;

  const sink: DocumentSink = {
    send(frames) {
      if (socket.readyState !== socket.OPEN) return;
      const joined = join(frames);
      if (joined) raw.write(joined);
      else for (const frame of frames) socket.send(frame);
      entry.grew();
    },
    // A plain client is told neither who owns what nor what copies say: its wire has no word for it.
    owned: () => undefined,
    hashed: () => undefined,
    closed: (closing) => socket.close(closing),
    queuedBytes,
  };

  function receive(frame: Uint8Array): void {
    if (peer) {
      peer.receive(frame);
      return;
    }
    waitingBytes += frame.byteLength;
    if (waitingBytes > mostWaitingBytes) socket.close(closings.frameTooLarge);
    else waiting.push(frame);
  }

  function welcome(opened: DocumentPeer): void {
    if (socket.readyState !== socket.OPEN) {
      opened.close();
      return;
    }
    peer = opened;
    for (const frame of waiting) peer.receive(frame);
    waiting = [];
  }

  socket.on('message', (message: RawData, isBinary: boolean) => {
    if (isBinary) receive(toBytes(message));
    else socket.close(closings.frameUnreadable);
  });
  socket.on('close', () => {
    entry.leave();
    peer?.close();
  });
  socket.on('error', () => socket.terminate());
  open(sink).then(welcome, (error: unknown) => {
    logger.error({ error }, 'a document could not be opened');
    socket.close(error instanceof StoreUnavailable ? closings.storeUnavailable : faultCode);
  });
}
