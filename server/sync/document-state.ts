// The document of a room: what it holds, how far it has come, and what somebody lacks. It is loaded and applied to,
// never written by the server itself.
import * as Y from 'yjs';
import { leaveMarks } from '../../shared/document/leave-marks.ts';
import { frameLimits } from '../../shared/protocol/frames.ts';
import { toAnswerFrame, toUpdateFrame } from './frame-writer.ts';
import { encodePieces, nothing } from './pieces.ts';

/** Small enough that a slow phone has taken one before its heartbeat is due. */
const pieceBytes = frameLimits.sync / 4;
/** How many changes old an encoding of everything may be, when it is long: the rest is a short second round. */
const mostStale = 1000;
/** What somebody has who has nothing. */
const isEmpty = (vector: Uint8Array) => vector.byteLength === 1 && vector[0] === 0;

/** A part of what somebody lacks, as the frames that carry it: made once, however many are sent them. */
export interface Piece {
  readonly update: Uint8Array;
  /** One more piece, or what just happened. */
  asUpdate(): Frames;
  /** The last piece: the answer to the question. */
  asAnswer(): Frames;
}
type Frames = readonly [Uint8Array];

function toPiece(update: Uint8Array): Piece {
  let [asUpdate, asAnswer]: (Frames | null)[] = [null, null];
  return {
    update,
    asUpdate: () => (asUpdate ??= [toUpdateFrame(update)]),
    asAnswer: () => (asAnswer ??= [toAnswerFrame(update)]),
  };
}

/** What is missing beyond a vector, up to the vector and revision told with it. */
export interface Encoded {
  /** To be applied in order. At least one, which may be empty. */
  readonly pieces: readonly Piece[];
  readonly vector: Uint8Array;
  readonly revision: number;
}

export interface DocumentState {
  readonly doc: Y.Doc;
  /** Counts the changes; equal numbers mean equal content. */
  readonly revision: () => number;
  readonly vector: () => Uint8Array;
  encode(vector: Uint8Array): Encoded;
  /** All of it as it is at this moment, which `encode` need not give: updates in their order. */
  readonly encodeNow: () => readonly Uint8Array[];
  /**
   * Applies updates in one transaction. Returns the single update that says what changed, null when nothing did, and
   * tells `onBroken` of each one that Yjs could not apply; the others are applied all the same.
   */
  apply(
    updates: readonly Uint8Array[],
    onBroken: (at: number, error: unknown) => void,
  ): Uint8Array | null;
}

/** Keeps a value until the document changes. */
export function perRevision<T>(revision: () => number, make: () => T): () => T {
  let kept: { readonly at: number; readonly value: T } | null = null;
  return () => {
    if (kept?.at !== revision()) kept = { at: revision(), value: make() };
    return kept.value;
  };
}

export function createDocumentState(): DocumentState {
  const doc = new Y.Doc();
  // Otherwise the server would write by itself, beside what it was told to: a second update that nobody stored.
  leaveMarks(doc);
  let revision = 0;
  let changed: Uint8Array | null = null;
  doc.on('update', (update) => {
    revision += 1;
    changed = update;
  });

  const vector = perRevision(
    () => revision,
    () => Y.encodeStateVector(doc),
  );
  let everything: Encoded | null = null;

  function encodeBeyond(from: Uint8Array): Encoded {
    return { pieces: encodePieces(doc, from, pieceBytes).map(toPiece), vector: vector(), revision };
  }

  /** Newcomers get the same bytes, encoded once. */
  function encodeEverything(from: Uint8Array): Encoded {
    const isLong = everything !== null && everything.pieces.length > 1;
    const stale = revision - (everything?.revision ?? Number.NEGATIVE_INFINITY);
    if (!everything || stale > (isLong ? mostStale : 0)) everything = encodeBeyond(from);
    return everything;
  }

  return {
    doc,
    revision: () => revision,
    vector,
    encodeNow: () => encodePieces(doc, nothing, pieceBytes),
    encode: (from) => (isEmpty(from) ? encodeEverything(from) : encodeBeyond(from)),
    apply(updates, onBroken) {
      changed = null;
      doc.transact(() => {
        for (const [at, update] of updates.entries()) {
          try {
            Y.applyUpdate(doc, update);
          } catch (error) {
            onBroken(at, error); // one bad update must not cost the others
          }
        }
      });
      return changed;
    },
  };
}
