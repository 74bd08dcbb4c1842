// How many edits of one document are not yet on the server's disk. Pure bookkeeping, no wire.
// Edits are sent in order and answered in order; a synchronisation reply covers everything made up to then.

export interface UnsavedEdits {
  readonly count: number;
  /** Somebody here changed the document, or `some` changes were found in this browser's copy. */
  made(some?: number): void;
  /** A frame has left: the last piece of everything made so far, or one before it, which covers nothing yet. */
  sent(piece: 'last' | 'earlier'): void;
  /** The server has answered `count` frames of this connection; the last of them is on disk. */
  stored(count: number): void;
  /** What was sent and not answered has to be counted as never sent. */
  disconnected(): void;
}

export function createUnsavedEdits(): UnsavedEdits {
  let made = 0;
  let saved = 0;
  let answered = 0;
  let underway: number[] = [];
  return {
    get count() {
      return made - saved;
    },
    made(some = 1) {
      made += some;
    },
    sent(piece) {
      underway.push(piece === 'last' ? made : 0);
    },
    stored(count) {
      const covered = underway.splice(0, count - answered);
      answered = count;
      saved = Math.max(saved, ...covered);
    },
    disconnected() {
      underway = [];
      answered = 0;
    },
  };
}
