// One connection to one room: what it sent and how that was answered, and what it is sent. Nothing is sent to it once
// it has ended.
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { Closing } from '../../shared/protocol/closings.ts';
import type { Owners } from '../../shared/protocol/frames.ts';
import { createTokenBucket } from '../token-bucket.ts';
import type { DocumentAdmission, DocumentSink } from '../workshop/ports.ts';
import type { DocumentState } from './document-state.ts';
import { toQuestionFrame, toRefusedFrame, toStoredFrame } from './frame-writer.ts';
import type { SyncMeter } from './meter.ts';
import { createOutbox, type Outbox, type Turn } from './outbox.ts';
import { type Prices, payerOf } from './prices.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Each answer may be the whole document. Honest clients ask when they come and when they are told to. */
const questions = { burst: 20, perSecond: 1 };

export interface Peer {
  readonly admission: DocumentAdmission;
  readonly outbox: Outbox;
  owned(owners: Owners): void;
  hashed(vector: Uint8Array, hash: number): void;
  /** Its next edit is on disk. Told with `tellStored`, one frame for many. */
  stored(): void;
  tellStored(): void;
  /** Its next edit was refused, which it is told at once. */
  refused(code: RefusalCode): void;
  askForEverything(): void;
  /** Whether it may ask once more what it lacks, or who is here. Counts. */
  mayAsk(): boolean;
  /** Ends it; with a closing when it is the room that ends it. */
  end(closing: Closing | null): void;
}

export interface PeerParts {
  readonly state: DocumentState;
  readonly stopwatch: Stopwatch;
  readonly meter: SyncMeter;
  readonly prices: Prices;
}

export function createPeer(
  admission: DocumentAdmission,
  sink: DocumentSink,
  { state, stopwatch, meter, prices }: PeerParts,
): Peer {
  const payer = payerOf(admission);
  const budgetOf = (turn: Turn) => (turn === 'first' ? prices.answers : prices.repeats);
  let isHere = true;
  let answered = 0;
  let told = 0;

  function send(frames: readonly Uint8Array[]): void {
    if (isHere) sink.send(frames);
  }

  function tellStored(): void {
    if (answered > told) send([toStoredFrame(answered)]);
    told = answered;
  }

  return {
    admission,
    outbox: createOutbox({
      send,
      queuedBytes: () => sink.queuedBytes(),
      state,
      stopwatch,
      dropped: meter.queueDropped,
      mayAnswer: (turn) => budgetOf(turn).waitMs(payer) === 0,
      answered: (turn, bytes) => budgetOf(turn).spend(payer, bytes),
    }),
    owned: (owners) => sink.owned(owners),
    hashed: (vector, hash) => sink.hashed(vector, hash),
    stored: () => {
      answered += 1;
    },
    tellStored,
    refused(code) {
      tellStored();
      answered += 1;
      told = answered;
      send([toRefusedFrame(answered, code)]);
    },
    mayAsk: createTokenBucket(questions, () => stopwatch.elapsedMs()),
    askForEverything: () => send([toQuestionFrame(state.vector())]),
    end(closing) {
      if (isHere && closing !== null) sink.closed(closing);
      isHere = false;
    },
  };
}
