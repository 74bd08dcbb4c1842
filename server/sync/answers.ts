// What those who ask are answered: made once for all who lack the same of a document as it is. Whoever lacks most of it
// is given all of it, which is made for everybody; so no vector costs more than it would without one.
import type * as Y from 'yjs';
import { frameLimits } from '../../shared/protocol/frames.ts';
import { toAnswerFrame, toUpdateFrame } from './frame-writer.ts';
import { readLack } from './lack.ts';
import { encodeDeletions, encodePieces, nothing } from './pieces.ts';

/** Small enough that a slow phone has taken one before its heartbeat is due. */
export const pieceBytes = frameLimits.sync / 4;
/** How many changes old an encoding of everything may be, when it is long: the rest is a short second round. */
const mostStale = 1000;
/** Making an answer of so little costs less than anything one could do instead: what was written while one was away. */
const fewUnits = 5000;
/** Different answers that are kept of one state, and bytes of all of them. */
const mostKept = 64;
const mostKeptBytes = 4 * 1024 * 1024;

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

export interface AnswerParts {
  readonly doc: Y.Doc;
  readonly revision: () => number;
  readonly vector: () => Uint8Array;
  /** An answer was made, not only given once more. */
  readonly made: () => void;
}

/** Keeps a value until the document changes. */
export function perRevision<T>(revision: () => number, make: () => T): () => T {
  let kept: { readonly at: number; readonly value: T } | null = null;
  return () => {
    if (kept?.at !== revision()) kept = { at: revision(), value: make() };
    return kept.value;
  };
}

/** Throws when the vector cannot be read. */
export function createAnswers({ doc, revision, vector, made }: AnswerParts) {
  const deletions = perRevision(revision, () => encodeDeletions(doc));
  const keptNow = perRevision(revision, () => ({ answers: new Map<string, Encoded>(), bytes: 0 }));
  let everything: Encoded | null = null;

  function encodeBeyond(has: ReadonlyMap<number, number>): Encoded {
    made();
    const pieces = encodePieces(doc, has, pieceBytes, deletions).map(toPiece);
    return { pieces, vector: vector(), revision: revision() };
  }

  function encodeEverything(): Encoded {
    const isLong = everything !== null && everything.pieces.length > 1;
    const stale = revision() - (everything?.revision ?? Number.NEGATIVE_INFINITY);
    if (!everything || stale > (isLong ? mostStale : 0)) everything = encodeBeyond(nothing);
    return everything;
  }

  return (from: Uint8Array): Encoded => {
    const { key, has, structs, of, units } = readLack(doc, from);
    if (has.size === 0) return encodeEverything();
    const kept = keptNow();
    const found = kept.answers.get(key);
    if (found) return found;
    const isFull = kept.answers.size >= mostKept || kept.bytes >= mostKeptBytes;
    if (units > fewUnits && (isFull || structs * 2 > of)) return encodeEverything();
    const encoded = encodeBeyond(has);
    if (isFull) return encoded;
    kept.answers.set(key, encoded);
    kept.bytes += encoded.pieces.reduce((sum, { update }) => sum + update.byteLength, 0);
    return encoded;
  };
}
