// A WebSocket-shaped adapter over the one Socket.IO connection, for y-websocket's provider.
// Where WebSockets are blocked, long polling carries the same frames.
import type { Socket } from 'socket.io-client';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { Failed, Refused } from '../../shared/protocol/answers.ts';
import { closings } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import {
  type DocumentClosed,
  type DocumentHashed,
  type DocumentOpened,
  documentEvents,
} from '../../shared/protocol/frames.ts';

export interface DocumentSocketEvents {
  /** Under which the copy is, so that nobody else takes it while this page is away. */
  clientId(): number;
  /** The copy can never be brought in. */
  refused(code: RefusalCode): void;
  opened(opened: DocumentOpened): void;
  /** What a copy like the server's says. */
  hashed(told: Pick<DocumentHashed, 'vector' | 'hash'>): void;
  /** What asks the server for all that this copy lacks; it leaves with the wish to open, or later if that is null. */
  question(): Uint8Array | null;
  /** Called with every frame before it leaves; what leaves in its place, nothing to hold it back. */
  sending(frame: Uint8Array): readonly Uint8Array[];
}

type OpeningAnswer = { done: DocumentOpened } | { refused: Refused } | { failed: Failed };

const lost = 1006;
const answerWithinMs = 15_000;

/** Only a document that is not there, or not for this person, is given up; everything else may pass. */
function toClosing(answer: { refused: Refused } | { failed: Failed }): number {
  const isGone = 'refused' in answer && answer.refused.code === 'document/not-found';
  return isGone ? closings.documentNotFound : lost;
}

/** The class that the provider makes a new instance of for every try. */
export function createDocumentSocket(
  socket: Socket,
  document: DocumentName,
  events: DocumentSocketEvents,
): typeof WebSocket {
  class DocumentSocket {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;
    readonly OPEN = 1;
    readyState = 0;
    binaryType = 'arraybuffer';
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: ArrayBuffer | Uint8Array }) => void) | null = null;
    onclose: ((event: { code: number; reason: string }) => void) | null = null;
    onerror: (() => void) | null = null;
    #question: Uint8Array | null = null;
    #unheard: ReturnType<typeof setTimeout> | undefined;

    constructor() {
      socket.on(documentEvents.frame, this.#receive);
      socket.on(documentEvents.hashed, this.#hashed);
      socket.on(documentEvents.closed, this.#closedByServer);
      socket.on('disconnect', this.#disconnected);
      void this.#open();
    }

    async #open(): Promise<void> {
      // The provider puts its handlers on after the construction.
      await Promise.resolve();
      if (this.readyState !== 0) return;
      if (!socket.connected) return this.#end(lost);
      // By a callback: what comes right behind the answer must find it taken.
      const take = (late: Error | null, answer: OpeningAnswer) =>
        late ? this.#end(lost) : this.#answered(answer);
      const opening = { document, client: events.clientId() };
      socket.timeout(answerWithinMs).emit(documentEvents.open, opening, take);
      this.#question = events.question();
      this.#ask();
    }

    #ask(): void {
      if (this.#question) socket.emit(documentEvents.frame, document, this.#question);
    }

    #answered(answer: OpeningAnswer): void {
      if (this.readyState !== 0) return;
      if (!('done' in answer)) {
        this.#end(toClosing(answer));
        const code = 'refused' in answer ? answer.refused.code : null;
        if (code === 'document/copy-claimed') events.refused(code);
        return;
      }
      this.readyState = 1;
      // An older server does not take a question before the opening, and says nothing.
      this.#unheard = setTimeout(() => this.#ask(), answerWithinMs);
      events.opened(answer.done);
      this.onopen?.();
    }

    readonly #receive = (name: string, frame: ArrayBuffer | Uint8Array): void => {
      if (name !== document || this.readyState !== 1) return;
      clearTimeout(this.#unheard);
      this.onmessage?.({ data: frame });
    };

    readonly #hashed = ({ document: name, vector, hash }: DocumentHashed): void => {
      if (name !== document || this.readyState !== 1) return;
      // Browsers hand over a buffer, other programs bytes.
      events.hashed({ vector: new Uint8Array(vector), hash });
    };

    readonly #closedByServer = (event: DocumentClosed): void => {
      // While opening, it is the last word on an earlier opening.
      if (event.document === document && this.readyState === 1) this.#end(event.closing);
    };

    readonly #disconnected = (): void => this.#end(lost);

    send(frame: Uint8Array): void {
      if (this.readyState !== 1) return;
      for (const sendable of events.sending(frame)) {
        socket.emit(documentEvents.frame, document, sendable);
      }
    }

    close(): void {
      if (this.readyState < 2 && socket.connected) socket.emit(documentEvents.close, { document });
      this.#end(lost);
    }

    #end(code: number): void {
      if (this.readyState === 3) return;
      this.readyState = 3;
      clearTimeout(this.#unheard);
      socket.off(documentEvents.frame, this.#receive);
      socket.off(documentEvents.hashed, this.#hashed);
      socket.off(documentEvents.closed, this.#closedByServer);
      socket.off('disconnect', this.#disconnected);
      this.onclose?.({ code, reason: '' });
    }
  }
  return DocumentSocket as unknown as typeof WebSocket;
}
