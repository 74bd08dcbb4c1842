// Writes into the database of a copy: everything of one moment in one transaction, the count together with what it
// counts. It lives as long as the database can be written, and never throws.
import type { CopyDatabase } from './copy-database.ts';
import { toOneUpdate } from './copy-document.ts';

/** Then all become one, when nobody has written for a moment. */
const mostUpdates = 500;
const mergeAfterMs = 1_000;

export interface CopyWriter {
  add(update: Uint8Array): void;
  keepCount(unsaved: number): void;
  readonly database: CopyDatabase;
  /** Resolves when everything so far has been written; rejects where it cannot be. */
  settled(): Promise<void>;
  /** Writes what is still waiting, and nothing after it. */
  close(): void;
}

export interface WrittenSoFar {
  /** How many updates stand there. */
  readonly rows: number;
  readonly unsaved: number;
}

/** `failed` is told once: what was to be written is not there. */
export function createCopyWriter(
  database: CopyDatabase,
  tab: string,
  written: WrittenSoFar,
  failed: () => void,
): CopyWriter {
  let { rows, unsaved } = written;
  let queue: Uint8Array[] = [];
  let isWaiting = false;
  let isOver = false;
  let merging: ReturnType<typeof setTimeout> | undefined;

  function fail(): void {
    if (!isOver) failed();
    isOver = true;
    clearTimeout(merging);
  }

  function write(): void {
    if (!isWaiting) return;
    isWaiting = false;
    rows += queue.length;
    database.write(queue, tab, unsaved).catch(fail);
    queue = [];
    if (rows < mostUpdates || isOver) return;
    clearTimeout(merging);
    merging = setTimeout(merge, mergeAfterMs);
  }

  function merge(): void {
    rows = 1;
    database.merge(toOneUpdate).catch(fail);
  }

  function writeSoon(): void {
    if (isWaiting || isOver) return;
    isWaiting = true;
    queueMicrotask(write);
  }

  return {
    database,
    add(update) {
      queue.push(update);
      writeSoon();
    },
    keepCount(count) {
      unsaved = count;
      writeSoon();
    },
    settled() {
      write();
      // Behind all that went before it.
      return database.write([], tab, unsaved);
    },
    close() {
      write();
      isOver = true;
      clearTimeout(merging);
      database.close();
    },
  };
}
