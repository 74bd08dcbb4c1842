// The document of a room: what it holds, how far it has come, and what somebody lacks. It is loaded and applied to,
// never written by the server itself.
import * as Y from 'yjs';
import { frameLimits } from '../../shared/protocol/frames.ts';
import { splitUpdate } from './chunks.ts';

const chunkBytes = frameLimits.sync / 2;
/** What somebody has who has nothing. */
const emptyVector = (vector: Uint8Array) => vector.byteLength === 1 && vector[0] === 0;

export interface DocumentState {
  readonly doc: Y.Doc;
  /** Counts the changes; equal numbers mean equal content. */
  readonly revision: () => number;
  readonly vector: () => Uint8Array;
  /** What is missing beyond a vector, in pieces to be applied in order. At least one, which may be empty. */
  encode(vector: Uint8Array): readonly Uint8Array[];
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
  const everything = perRevision(
    () => revision,
    () => splitUpdate(Y.encodeStateAsUpdate(doc), chunkBytes),
  );

  return {
    doc,
    revision: () => revision,
    vector,
    encode: (from) =>
      emptyVector(from) ? everything() : splitUpdate(Y.encodeStateAsUpdate(doc, from), chunkBytes),
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
