// The document of a room: what it holds, how far it has come, and what somebody lacks. It is loaded and applied to,
// never written by the server itself.
import * as Y from 'yjs';
import { leaveMarks } from '../../shared/document/leave-marks.ts';
import { createAnswers, type Encoded, perRevision, pieceBytes } from './answers.ts';
import { encodePieces, nothing } from './pieces.ts';

export interface DocumentState {
  readonly doc: Y.Doc;
  /** Counts the changes; equal numbers mean equal content. */
  readonly revision: () => number;
  readonly vector: () => Uint8Array;
  /** What somebody with this vector lacks. Throws when it cannot be read. */
  readonly encode: (vector: Uint8Array) => Encoded;
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

/** `answerMade` is told whenever what somebody lacks had to be encoded. */
export function createDocumentState(answerMade = (): void => undefined): DocumentState {
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
  const encode = createAnswers({ doc, revision: () => revision, vector, made: answerMade });

  return {
    doc,
    revision: () => revision,
    vector,
    encodeNow: () => encodePieces(doc, nothing, pieceBytes),
    encode,
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
