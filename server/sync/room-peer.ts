// One peer of a room: a connection's view of one document. It knows functions, never a socket.
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { DocumentAdmission, DocumentSink } from '../workshop/ports.ts';
import { toAcknowledgement } from './frame-writer.ts';

/** Bytes waiting for one receiver above which nothing more is added for it. */
const fullAtBytes = 1024 * 1024;
const drainedAtBytes = fullAtBytes / 4;

export class RoomPeer {
  readonly admission: DocumentAdmission;
  readonly sink: DocumentSink;
  isOpen = true;
  /** Left out of relays because it reads too slowly; it synchronises anew once it has caught up. */
  isLagging = false;
  #answered = 0;

  constructor(admission: DocumentAdmission, sink: DocumentSink) {
    this.admission = admission;
    this.sink = sink;
  }

  send(frame: Uint8Array): void {
    if (this.isOpen) this.sink.send(frame);
  }

  /** Sends what can be left out: a lagging receiver gets it with its next synchronisation. */
  relay(frame: Uint8Array): void {
    if (this.isLagging) return;
    if (this.sink.queuedBytes() > fullAtBytes) this.isLagging = true;
    else this.send(frame);
  }

  hasDrained(): boolean {
    return this.isLagging && this.sink.queuedBytes() < drainedAtBytes;
  }

  /** Answers the next edit in the order in which they came. */
  answer(refusal: RefusalCode | null): void {
    this.#answered += 1;
    this.send(toAcknowledgement(this.#answered, refusal));
  }
}
