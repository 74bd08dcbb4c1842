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
  /** Whether something is gone with this page, because this device does not keep it. */
  readonly isAtRisk: () => boolean;
  /** Resolves when everything that this device was to keep has been written. */
  readonly settled: () => Promise<unknown>;
  readonly take: (name: DocumentName) => SharedDocument;
  readonly giveBack: (name: DocumentName) => void;
  /** The document if it is open. */
  readonly peek: (name: DocumentName) => SharedDocument | null;
  readonly close: () => void;
}

export function createDocumentShelf(socket: Socket, keptAs: string | null): DocumentShelf {
  const shelved = new Map<DocumentName, Shelved>();
  const unsaved = createStore(0);

  function count(): void {
    let sum = 0;
    for (const { document } of shelved.values()) sum += document.unsaved.get();
    unsaved.set(sum);
  }

  function open(name: DocumentName): Shelved {
    const document = openSharedDocument(socket, name, { keptAs });
    const stopWatching = document.unsaved.subscribe(count);
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
  }

  return {
    unsaved,
    isAtRisk: () => [...shelved.values()].some(({ document }) => document.isAtRisk()),
    settled: () => Promise.all([...shelved.values()].map(({ document }) => document.settled())),
    take(name) {
      const entry = shelved.get(name) ?? open(name);
      shelved.set(name, entry);
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
