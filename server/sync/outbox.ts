// What goes to one receiver. A receiver that asked, or that fell behind, is brought up to date as fast as it takes the
// bytes, and hears nothing else meanwhile: nothing piles up for a slow one. One that takes nothing at all is let go.
import type { DocumentState, Piece } from './document-state.ts';
import { toQuestionFrame } from './frame-writer.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Bytes waiting for a receiver beyond which it is behind. */
export const mostQueuedBytes = 1024 * 1024;
/** Pieces are the same for everybody who comes, so more of them may wait. */
export const mostQueuedPieces = 4 * mostQueuedBytes;
/** How long it may take nothing at all. */
export const mostStalledMs = 30_000;

export interface Outbox {
  /** Whether it waits to be brought up to date. */
  isBehind(): boolean;
  /** Sends what just happened; left out for receivers that do not follow. */
  relay(frames: readonly Uint8Array[]): void;
  /** The client told what it has. It is answered by `pump`. */
  ask(vector: Uint8Array): void;
  /** Sends as much as the receiver takes: it now follows, is still behind, or has taken nothing for too long. */
  pump(): 'follows' | 'behind' | 'stalled';
}

export function createOutbox(
  send: (frames: readonly Uint8Array[]) => void,
  queuedBytes: () => number,
  state: DocumentState,
  stopwatch: Stopwatch,
  dropped: () => void,
): Outbox {
  /** What it has and what it is being sent; null when it follows, or has not asked yet. */
  let behind: {
    has: Uint8Array;
    readonly isAsked: boolean;
    pieces: readonly Piece[];
    revision: number;
    sinceMs: number;
  } | null = null;
  let hasAsked = false;

  function fallBehind(has: Uint8Array, isAsked: boolean): void {
    behind = { has, isAsked, pieces: [], revision: -1, sinceMs: stopwatch.elapsedMs() };
  }

  function sendLast(piece: Piece, isAnswer: boolean): void {
    send(isAnswer ? piece.asAnswer() : piece.asUpdate());
    if (isAnswer) send([toQuestionFrame(state.vector())]);
    behind = null;
  }

  return {
    isBehind: () => behind !== null,
    relay(frames) {
      if (!hasAsked || behind || frames.length === 0) return;
      send(frames);
      if (queuedBytes() <= mostQueuedBytes) return;
      dropped();
      fallBehind(state.vector(), false);
    },
    ask(vector) {
      hasAsked = true;
      fallBehind(vector, true);
    },
    pump() {
      while (behind) {
        if (queuedBytes() > mostQueuedPieces) {
          return stopwatch.elapsedMs() - behind.sinceMs > mostStalledMs ? 'stalled' : 'behind';
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
        behind.sinceMs = stopwatch.elapsedMs();
        // What happened since this was encoded comes in another round; only the very last piece is the answer.
        if (rest.length === 0 && behind.revision === state.revision()) {
          sendLast(piece, behind.isAsked);
          return 'follows';
        }
        send(piece.asUpdate());
      }
      return 'follows';
    },
  };
}
