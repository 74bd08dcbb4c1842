// The documents that are open, shared by every screen that shows them. One that nobody shows any more stays until
// everything in it is saved, or known to be lost.
import type { Socket } from 'socket.io-client';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { openSharedDocument, type SharedDocument } from './shared-document.ts';
import { createStore, type Store } from './store.ts';

const lingerMs = 20_000;

interface Shelved {
  readonly document: SharedDocument;
  readonly stopWatching: () => void;
  holders: number;
  leaving: ReturnType<typeof setTimeout> | undefined;
}

export interface DocumentShelf {
  /** Edits of all open documents that are not on the server's disk. */
  readonly unsaved: Store<number>;
  /** Resolves when everything that this device was to keep has been written. */
  readonly settled: () => Promise<unknown>;
  /** Those of them that this device does not keep. */
  readonly unkept: Store<number>;
  /** Words that are gone with this page: those edits, and refused words for which the browser has no room. */
  readonly atRisk: Store<number>;
  /** Of every open document, as far as is known. */
  readonly isKept: Store<boolean>;
  readonly take: (name: DocumentName) => SharedDocument;
  readonly giveBack: (name: DocumentName) => void;
  /** The document if it is open. */
  readonly peek: (name: DocumentName) => SharedDocument | null;
  readonly close: () => void;
}

export function createDocumentShelf(socket: Socket, keptAs: string | null): DocumentShelf {
  const shelved = new Map<DocumentName, Shelved>();
  const unsaved = createStore(0);
  const unkept = createStore(0);
  const atRisk = createStore(0);
  const isKept = createStore(true);

  function count(): void {
    const sums = { unsaved: 0, unkept: 0, words: 0, notKept: 0 };
    for (const { document } of shelved.values()) {
      const edits = document.unsaved.get();
      const kept = document.kept.get();
      sums.unsaved += edits;
      if (kept !== 'kept') sums.unkept += edits;
      if (kept === 'not-kept') sums.notKept += 1;
      sums.words += document.unkeptWords.get();
    }
    unsaved.set(sums.unsaved);
    unkept.set(sums.unkept);
    atRisk.set(sums.unkept + sums.words);
    isKept.set(sums.notKept === 0);
  }

  function open(name: DocumentName): Shelved {
    const document = openSharedDocument(socket, name, { keptAs });
    const watched = [document.unsaved, document.kept, document.unkeptWords];
    const stops = watched.map(({ subscribe }) => subscribe(count));
    const stopWatching = () => {
      for (const stop of stops) stop();
    };
    return { document, stopWatching, holders: 0, leaving: undefined };
  }

  function leaveWhenSaved(name: DocumentName, entry: Shelved): void {
    entry.leaving = setTimeout(() => {
      const { unsaved: edits, isUnsettled } = entry.document;
      if (edits.get() > 0 || isUnsettled()) leaveWhenSaved(name, entry);
      else remove(name, entry);
    }, lingerMs);
  }

  function remove(name: DocumentName, entry: Shelved): void {
    clearTimeout(entry.leaving);
    entry.stopWatching();
    entry.document.close();
    shelved.delete(name);
    count();
  }

  return {
    unsaved,
    settled: () => Promise.all([...shelved.values()].map(({ document }) => document.settled())),
    unkept,
    atRisk,
    isKept,
    take(name) {
      const entry = shelved.get(name) ?? open(name);
      shelved.set(name, entry);
      count();
      clearTimeout(entry.leaving);
      entry.holders += 1;
      return entry.document;
    },
    giveBack(name) {
      const entry = shelved.get(name);
      if (!entry) return;
      entry.holders -= 1;
      if (entry.holders === 0) leaveWhenSaved(name, entry);
    },
    peek: (name) => shelved.get(name)?.document ?? null,
    close() {
      for (const [name, entry] of shelved) remove(name, entry);
    },
  };
}
