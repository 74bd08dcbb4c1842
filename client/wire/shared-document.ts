// One shared document in this browser: its Yjs copy, its provider, what is unsaved, who owns which client id.
// When the server refuses an edit, the copy is set aside, the true state is fetched and the words are offered back.
import type { Socket } from 'socket.io-client';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { mayRetry } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import {
  type DocumentOwned,
  documentEvents,
  frameKind,
  type Owners,
} from '../../shared/protocol/frames.ts';
import { isEdit, readAcknowledgement, speaksOfItself, toSendable } from './acknowledgement.ts';
import { createDocumentSocket } from './document-socket.ts';
import { noCopy, openKeptCopy } from './kept-copy.ts';
import { wordsNotIn } from './own-words.ts';
import { createStore, type Store } from './store.ts';
import { createUnsavedEdits } from './unsaved-edits.ts';

/** One life of a document; a refused edit or another epoch begins a new one. */
export interface DocumentLife {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly isSynced: boolean;
}

export interface SharedDocument {
  readonly life: Store<DocumentLife>;
  readonly owners: Store<Owners>;
  readonly unsaved: Store<number>;
  /** Words of this person that the server did not take. */
  readonly lost: Store<readonly string[]>;
  readonly refusal: Store<RefusalCode | null>;
  close(): void;
}

export interface DocumentKeeping {
  /** Tells copies of different people on one device apart; null keeps none. */
  readonly keptAs: string | null;
}

const epochKey = (name: string) => `umecon epoch ${name}`;

export function openSharedDocument(
  socket: Socket,
  document: DocumentName,
  { keptAs }: DocumentKeeping,
): SharedDocument {
  const name = `${keptAs ?? ''} ${document}`;
  const owners = createStore<Owners>({});
  const unsaved = createStore(0);
  const lost = createStore<readonly string[]>([]);
  const refusal = createStore<RefusalCode | null>(null);
  let epoch = keptAs ? Number(localStorage.getItem(epochKey(name)) ?? 1) : 1;
  let current = begin(null);
  const life = createStore<DocumentLife>(current.toLife());

  const takeOwned = (event: DocumentOwned) => {
    if (event.document === document) owners.set({ ...owners.get(), ...event.owners });
  };
  const reconnect = () => current.provider.connect();
  socket.on(documentEvents.owned, takeOwned);
  socket.on('connect', reconnect);

  /** Starts a life; `before` is the copy whose words are compared once the server's state is here. */
  function begin(before: Y.Doc | null) {
    const doc = new Y.Doc();
    const edits = createUnsavedEdits();
    const copy = keptAs ? openKeptCopy(`${name} ${epoch}`, doc) : noCopy;
    const count = () => {
      unsaved.set(edits.count);
      copy.keepCount(edits.count);
    };
    // Before the provider listens, so that a frame covers the edit that made it.
    const listen = (_: Uint8Array, origin: unknown) => {
      if (origin === provider || origin === copy.origin) return;
      edits.made();
      count();
    };
    doc.on('update', listen);
    const Adapter = createDocumentSocket(socket, document, {
      opened(opened) {
        if (opened.epoch !== epoch) return startOver(opened.epoch);
        owners.set(opened.owners);
      },
      sending(frame) {
        if (isEdit(frame)) edits.sent();
        return speaksOfItself(frame, doc.clientID) ? toSendable(frame) : null;
      },
    });
    const provider = new WebsocketProvider('umecon:', document, doc, {
      connect: false,
      disableBc: true,
      WebSocketPolyfill: Adapter,
      shouldReconnect: ({ code }) => mayRetry(code),
    });
    provider.messageHandlers[frameKind.acknowledge] = (_encoder, decoder) => {
      const { count: answered, refusal: code } = readAcknowledgement(decoder);
      if (code) return refused(code);
      edits.stored(answered);
      count();
    };
    provider.on('connection-close', () => edits.disconnected());
    provider.on('sync', (isSynced) => {
      if (isSynced && before) offerBack(before, doc);
      if (isSynced) before = null;
      if (current?.doc === doc) life.set(toLife());
    });
    void copy.loaded.then((kept) => {
      if (kept > 0) edits.made(kept);
      count();
      provider.connect();
    });

    const toLife = (): DocumentLife => ({
      doc,
      awareness: provider.awareness,
      isSynced: provider.synced,
    });
    function end() {
      provider.destroy();
      doc.off('update', listen);
    }
    return { doc, provider, copy, toLife, end };
  }

  function offerBack(copy: Y.Doc, server: Y.Doc): void {
    const words = wordsNotIn(server, copy);
    if (words.length > 0) lost.set([...lost.get(), ...words]);
    copy.destroy();
  }

  function refused(code: RefusalCode): void {
    refusal.set(code);
    startOver(epoch);
  }

  function startOver(nextEpoch: number): void {
    const { doc, copy, end } = current;
    end();
    copy.forget();
    epoch = nextEpoch;
    if (keptAs) localStorage.setItem(epochKey(name), String(epoch));
    current = begin(doc);
    life.set(current.toLife());
  }

  return {
    life,
    owners,
    unsaved,
    lost,
    refusal,
    close() {
      socket.off(documentEvents.owned, takeOwned);
      socket.off('connect', reconnect);
      current.end();
      current.copy.close();
      current.doc.destroy();
    },
  };
}
