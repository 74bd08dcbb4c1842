// This browser's own copy of a document, so that a reload without a network loses nothing. It only looks on: what sends
// and counts comes before it, and nothing that befalls the copy is ever thrown at them. Where the browser keeps nothing,
// the document goes on without, and says so.
import * as Y from 'yjs';
import { newId } from '../new-id.ts';
import { createStore, type Store } from '../store.ts';
import { type CopyDatabase, deleteCopyDatabase, openCopyDatabase } from './copy-database.ts';
import { applyAll } from './copy-document.ts';
import { type CopyWriter, createCopyWriter } from './copy-writer.ts';
import { createPatience } from './patience.ts';

/** Nobody waits longer for a copy. */
const openWithinMs = 2_000;
const tryAgainAfterMs = 1_000;
const tryAgainWithinMs = 60_000;

/** Whether what is written now outlives this page. */
export type KeptState = 'opening' | 'kept' | 'not-kept';

export interface KeptCopy {
  readonly state: Store<KeptState>;
  /** What is in the copy has come into the document, or there is none to wait for. */
  readonly loaded: Promise<void>;
  /** What origin its own changes carry. */
  readonly origin: unknown;
  keepCount(unsaved: number): void;
  /** Resolves when everything so far has been written; rejects where it cannot be. */
  settled(): Promise<void>;
  close(): void;
  /** Deletes the copy: it is not to be merged any more. Answers false where it stays, as other tabs have not saved theirs. */
  forget(): Promise<boolean>;
}

export interface CopyPlace {
  /** Tells copies of different people, documents and epochs apart. */
  readonly name: string;
  /** Whether the next visit would read this copy. */
  readonly isCurrent: () => boolean;
}

export function noCopy(): KeptCopy {
  return {
    state: createStore<KeptState>('not-kept'),
    loaded: Promise.resolve(),
    origin: null,
    keepCount: () => undefined,
    settled: async () => undefined,
    close: () => undefined,
    forget: async () => true,
  };
}

/** `found` is told of edits in it that were not saved, before they come into the document. */
export function openKeptCopy(
  place: CopyPlace,
  doc: Y.Doc,
  found: (unsaved: number) => void,
): KeptCopy {
  const tab = newId();
  const origin = { tab };
  const state = createStore<KeptState>('opening');
  const patience = createPatience(tryAgainAfterMs, tryAgainWithinMs);
  let writer: CopyWriter | null = null;
  let rows: number | null = null;
  /** The database lacks something that the document has. */
  let isBehind = false;
  let isOpening = false;
  /** Closed, forgotten, or deleted by another tab: then what was put there would never be read. */
  let isOver = false;
  let unsaved = 0;

  function lose(): void {
    writer?.close();
    writer = null;
    isBehind = true;
    if (!isOver) state.set('not-kept');
  }
  function fail(): void {
    patience.failed();
    lose();
  }
  const events = {
    closed: lose,
    deleted() {
      lose();
      isOver = true;
    },
  };

  /** How many updates stand there. */
  async function read(database: CopyDatabase): Promise<number> {
    const { updates, counts } = await database.read();
    if (isOver) return 0;
    rows = updates.length;
    const left = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (left > 0) found(left);
    applyAll(doc, updates, origin);
    if (left > 0) await database.takeOver(counts, tab, unsaved);
    return rows;
  }

  /** From now on everything is written, after what the database lacks. */
  async function begin(database: CopyDatabase): Promise<void> {
    const isWhole = !isBehind;
    isBehind = false;
    const whole = isWhole ? [] : [Y.encodeStateAsUpdate(doc)];
    writer = createCopyWriter(database, tab, { rows: (rows ?? 0) + whole.length, unsaved }, fail);
    if (!isWhole) await database.write(whole, tab, unsaved);
  }

  async function open(): Promise<void> {
    if (isOpening || isOver || writer || !patience.mayTry()) return;
    if (rows !== null && !place.isCurrent()) return;
    isOpening = true;
    try {
      const database = await openCopyDatabase(place.name, events);
      await fill(database).catch((error) => {
        database.close();
        throw error;
      });
    } catch {
      fail(); // the browser refuses; it is tried again when there is something to keep
    } finally {
      isOpening = false;
    }
  }
  async function fill(database: CopyDatabase): Promise<void> {
    if (rows === null) await read(database);
    if (isOver) return database.close();
    await begin(database);
    if (writer?.database !== database) return;
    patience.worked();
    state.set('kept');
  }

  function take(update: Uint8Array, from: unknown): void {
    if (from === origin) return;
    if (writer) writer.add(update);
    else isBehind = true;
  }
  const look = () => {
    if (globalThis.document.visibilityState === 'visible') void open();
  };
  doc.on('update', take);
  globalThis.document?.addEventListener('visibilitychange', look);

  function end(): void {
    isOver = true;
    doc.off('update', take);
    globalThis.document?.removeEventListener('visibilitychange', look);
  }

  const late = new Promise<void>((resolve) => {
    setTimeout(() => {
      if (state.get() === 'opening' && !isOver) state.set('not-kept');
      resolve();
    }, openWithinMs);
  });
  return {
    state,
    origin,
    loaded: Promise.race([open(), late]),
    keepCount(count) {
      if (count === unsaved) return;
      unsaved = count;
      if (writer) writer.keepCount(count);
      else if (count > 0) void open();
    },
    settled: async () => writer?.settled(),
    close() {
      end();
      writer?.close();
    },
    async forget() {
      end();
      const into = writer?.database;
      const others = await into
        ?.write([], tab, 0)
        .then(() => into.read())
        .catch(() => null);
      writer?.close();
      if (others && others.counts.size > 0) return false;
      deleteCopyDatabase(place.name);
      return true;
    },
  };
}
