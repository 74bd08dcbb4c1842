// One document on one connection, from the wish to open it until it is gone. What the room says before the opening
// was answered waits, so that a client never hears of a document it has not been let into; and so does the question that a
// page sends right behind its wish, which saves it a round trip.
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { documentEvents, frameLimits } from '../../shared/protocol/frames.ts';
import type { DocumentPeer, DocumentSink } from '../workshop/ports.ts';
import type { FrameFan } from './frame-fan.ts';
import type { SessionSocket } from './session-server.ts';

export interface DocumentLine {
  readonly document: DocumentName;
  /** The client id of the copy, if it said one. */
  readonly client: number | undefined;
  readonly sink: DocumentSink;
  /** The room let this connection in. False when the connection has meanwhile given the document up. */
  attach(peer: DocumentPeer): boolean;
  /** The opening was answered: what waited goes out. Returns the frame that came meanwhile, to be received now. */
  release(): Uint8Array | null;
  receive(frame: Uint8Array): void;
  diverged(hash: number): void;
  end(): void;
  /** Ends it for good: the copy that was open is not coming back. */
  giveUp(): void;
}

/** What a connection asks to open. */
interface Opening {
  readonly name: string;
  readonly client?: number | undefined;
}

/** `onEnd` is called once, when the document is closed from either side. */
export function createDocumentLine(
  socket: SessionSocket,
  { name, client }: Opening,
  queuedBytes: () => number,
  fan: FrameFan,
  onEnd: () => void,
): DocumentLine {
  const document = name as DocumentName;
  let peer: DocumentPeer | null = null;
  let waiting: (() => void)[] | null = [];
  let early: Uint8Array | null = null;
  let isGone = false;

  function tell(send: () => void): void {
    if (isGone) return;
    if (waiting) waiting.push(send);
    else send();
  }

  function end(): void {
    if (isGone) return;
    isGone = true;
    waiting = null;
    onEnd();
    peer?.close();
  }

  return {
    document,
    client,
    sink: {
      queuedBytes,
      send: (frames) => tell(() => fan(socket, document, frames)),
      owned: (owners) => tell(() => socket.emit(documentEvents.owned, { document, owners })),
      hashed: (vector, hash) =>
        tell(() => socket.emit(documentEvents.hashed, { document, vector, hash })),
      closed: (closing) =>
        tell(() => {
          socket.emit(documentEvents.closed, { document, closing });
          end();
        }),
    },
    attach(opened) {
      peer = opened;
      if (isGone) peer.close();
      return !isGone;
    },
    release() {
      const sends = waiting ?? [];
      waiting = null;
      for (const send of sends) send();
      const frame = early;
      early = null;
      return frame;
    },
    receive(frame) {
      if (waiting === null) return peer?.receive(frame);
      // One, of the size of a question: nobody fills the memory before the door has opened.
      if (frame.byteLength <= frameLimits.update) early ??= frame;
    },
    diverged: (hash) => peer?.diverged(hash),
    end,
    giveUp() {
      const given = peer;
      end();
      given?.giveUp();
    },
  };
}
