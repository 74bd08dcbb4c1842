// When those who follow a document are told its content hash: once it has changed, or somebody came, and it has been
// quiet since. Computed rarely and in bites, given up when the document changes meanwhile; a quiet room costs nothing.
import type * as Y from 'yjs';
import { encodeStateVector } from 'yjs';
import { readHash } from '../../shared/document/content-hash.ts';
import type { Stopwatch } from './stopwatch.ts';

export const quietMs = 2_000;
/** How long it is between two computations at least. */
export const computeEveryMs = 60_000;

export interface HashBeat {
  readonly changed: () => void;
  /** Somebody came who has not heard. Nothing is computed for them alone, while nothing has changed since loading. */
  readonly entered: () => void;
  readonly stop: () => void;
}

export interface HashBeatParts {
  readonly doc: Y.Doc;
  /** Counts the changes of the document. */
  readonly revision: () => number;
  readonly stopwatch: Stopwatch;
  readonly tell: (vector: Uint8Array, hash: number) => void;
}

interface Known {
  readonly revision: number;
  readonly vector: Uint8Array;
  readonly hash: number;
}

export function createHashBeat({ doc, revision, stopwatch, tell }: HashBeatParts): HashBeat {
  const loaded = revision();
  let known: Known | null = null;
  let askedMs = 0;
  let computedMs = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;

  /** How long to wait yet. */
  function waitMs(): number {
    const nowMs = stopwatch.elapsedMs();
    const quiet = askedMs + quietMs - nowMs;
    if (known?.revision === revision()) return quiet;
    return Math.max(quiet, computedMs + computeEveryMs - nowMs);
  }

  function look(): void {
    const left = waitMs();
    if (left > 0) wait(left);
    else if (known?.revision === revision()) say(known);
    else compute(readHash(doc), revision());
  }

  function wait(ms: number): void {
    const timer = setTimeout(look, ms).unref();
    cancel = () => clearTimeout(timer);
  }

  function say({ vector, hash }: Known): void {
    cancel = null;
    tell(vector, hash);
  }

  function compute(reading: ReturnType<typeof readHash>, of: number): void {
    computedMs = stopwatch.elapsedMs();
    const bite = () => {
      // What was read so far belongs to a document that is no more.
      if (revision() !== of) return wait(Math.max(1, waitMs()));
      const { done, value } = reading.next();
      if (!done) return next();
      known = { revision: of, vector: encodeStateVector(doc), hash: value };
      say(known);
    };
    const next = () => {
      const immediate = setImmediate(bite);
      cancel = () => clearImmediate(immediate);
    };
    bite();
  }

  function changed(): void {
    askedMs = stopwatch.elapsedMs();
    if (!cancel) wait(quietMs);
  }

  return {
    changed,
    entered() {
      if (revision() !== loaded) changed();
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}
