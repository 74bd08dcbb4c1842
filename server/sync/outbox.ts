// What goes to one receiver. A receiver that asked, or that fell behind, is brought up to date as fast as it takes the
// bytes, and hears nothing else meanwhile: nothing piles up for a slow one. One that takes nothing at all is let go, and
// one that asks for what it was told already waits until its turn has come, hearing meanwhile what happens.
import type { Piece } from './answers.ts';
import type { DocumentState } from './document-state.ts';
import { toQuestionFrame } from './frame-writer.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Bytes waiting for a receiver beyond which it is behind. */
export const mostQueuedBytes = 1024 * 1024;
/** Whoever is behind gets the next piece when no more than this waits: its heartbeat has to get through between them. */
const slowQueueBytes = 64 * 1024;
/** And a quick one when no more than this does. */
const quickQueueBytes = 512 * 1024;
/** How soon a quick one has taken a piece. */
const quickMs = 100;
/** How long it may take nothing at all. */
export const mostStalledMs = 30_000;

/** A receiver that is being brought up to date. */
interface Behind {
  /** What it has when it has taken `pieces`, as a vector and as a revision. */
  has: Uint8Array;
  revision: number;
  readonly isAsked: boolean;
  pieces: readonly Piece[];
  /** Bytes that waited for it when last looked at. */
  queued: number;
  /** When it was last sent a piece, and when it last took something. */
  sentMs: number;
  tookMs: number;
  isQuick: boolean;
}

/** `first`: it was not answered before. */
export type Turn = 'first' | 'again';

export interface OutboxParts {
  readonly send: (frames: readonly Uint8Array[]) => void;
  readonly queuedBytes: () => number;
  readonly state: DocumentState;
  readonly stopwatch: Stopwatch;
  /** It fell behind, and its queue was dropped. */
  readonly dropped: () => void;
  /** Whether a question may be answered now. */
  readonly mayAnswer: (turn: Turn) => boolean;
  readonly answered: (turn: Turn, bytes: number) => void;
}

export interface Outbox {
  /** Whether it waits to be answered or brought up to date. */
  isBehind(): boolean;
  /** Sends what just happened; left out for receivers that do not follow. */
  relay(frames: readonly Uint8Array[]): void;
  /** Sends what it could know already; left out when it has had too much of that. */
  repeat(frames: readonly Uint8Array[]): void;
  /** The client told what it has. It is answered by `pump`; of several questions the last. */
  ask(vector: Uint8Array): void;
  /**
   * Sends as much as the receiver takes: it now follows, is still behind, or has taken nothing for too long. Throws when
   * what the client said it has cannot be read.
   */
  pump(): 'follows' | 'behind' | 'stalled';
}

const bytesOf = (frames: readonly Uint8Array[]) =>
  frames.reduce((sum, { byteLength }) => sum + byteLength, 0);

export function createOutbox(parts: OutboxParts): Outbox {
  const { send, queuedBytes, state, stopwatch } = parts;
  let asked: Uint8Array | null = null;
  let turn: Turn = 'first';
  let behind: Behind | null = null;
  let follows = false;

  function fallBehind(has: Uint8Array, isAsked: boolean): void {
    behind = {
      has,
      isAsked,
      pieces: [],
      revision: -1,
      queued: queuedBytes(),
      sentMs: Number.NEGATIVE_INFINITY,
      tookMs: stopwatch.elapsedMs(),
      isQuick: false,
    };
  }

  /** Whether it has taken enough for the next piece. */
  function isReady(reader: Behind): boolean {
    const nowMs = stopwatch.elapsedMs();
    const queued = queuedBytes();
    const isSoon = nowMs - reader.sentMs < quickMs;
    if (queued < reader.queued) reader.tookMs = nowMs;
    if (queued <= slowQueueBytes || !isSoon) reader.isQuick = isSoon;
    reader.queued = queued;
    return queued <= (reader.isQuick ? quickQueueBytes : slowQueueBytes);
  }

  function sendPiece(reader: Behind, piece: Piece): void {
    tell(reader, piece.update, piece.asUpdate());
    reader.queued = queuedBytes();
    reader.sentMs = stopwatch.elapsedMs();
    reader.tookMs = reader.sentMs;
  }

  function sendLast(reader: Behind, piece: Piece): void {
    tell(reader, piece.update, reader.isAsked ? piece.asAnswer() : piece.asUpdate());
    if (reader.isAsked) send([toQuestionFrame(state.vector())]);
    behind = null;
    if (reader.isAsked) turn = 'again';
  }

  function tell(reader: Behind, update: Uint8Array, frames: readonly Uint8Array[]): void {
    if (reader.isAsked) parts.answered(turn, update.byteLength);
    send(frames);
  }

  /** One answer after the other: whoever asks again while one is under way is not told its beginning twice at no price. */
  function beginAnswer(): void {
    const isUnderWay = behind?.isAsked && behind.sentMs > 0;
    if (!asked || isUnderWay || !parts.mayAnswer(turn)) return;
    fallBehind(asked, true);
    follows = true;
    asked = null;
  }

  function relay(frames: readonly Uint8Array[]): void {
    if (!follows || behind || frames.length === 0) return;
    send(frames);
    if (queuedBytes() <= mostQueuedBytes) return;
    parts.dropped();
    fallBehind(state.vector(), false);
  }

  return {
    isBehind: () => asked !== null || behind !== null,
    relay,
    repeat(frames) {
      if (!parts.mayAnswer('again')) return;
      parts.answered('again', bytesOf(frames));
      relay(frames);
    },
    ask(vector) {
      asked = vector;
    },
    pump() {
      beginAnswer();
      while (behind) {
        if (!isReady(behind)) {
          return stopwatch.elapsedMs() - behind.tookMs > mostStalledMs ? 'stalled' : 'behind';
        }
        if (behind.pieces.length === 0) {
          const encoded = state.encode(behind.has);
          behind.pieces = encoded.pieces;
          behind.has = encoded.vector;
          behind.revision = encoded.revision;
        }
        const [piece, ...rest] = behind.pieces;
        if (!piece) return 'follows';
        behind.pieces = rest;
        // What happened since this was encoded comes in another round; only the very last piece is the answer.
        if (rest.length === 0 && behind.revision === state.revision()) sendLast(behind, piece);
        else sendPiece(behind, piece);
        if (behind === null) beginAnswer();
      }
      return asked ? 'behind' : 'follows';
    },
  };
}
