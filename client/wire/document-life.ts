// One life of a shared document: a Yjs copy, its provider and the count of what is unsaved. It ends when the server
// refuses an edit or tells of another epoch; the next life begins with the server's state.
import type { Socket } from 'socket.io-client';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { leaveMarks } from '../../shared/document/leave-marks.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { closings, mayRetry } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { type DocumentOpened, documentEvents, frameKind } from '../../shared/protocol/frames.ts';
import {
  isEdit,
  isQuestion,
  isWhole,
  readAcknowledgement,
  speaksOfItself,
  toQuestion,
  toSendable,
} from './acknowledgement.ts';
import { createComparison } from './divergence.ts';
import { createDocumentSocket } from './document-socket.ts';
import { type CopyPlace, type KeptState, noCopy, openKeptCopy } from './kept/kept-copy.ts';
import { type OwnActs, watchOwnActs } from './kept/own-acts.ts';
import { createUnsavedEdits } from './unsaved-edits.ts';

export interface DocumentLife {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  /** Whether the server's state has come; it stays so when the connection is lost. */
  readonly isSynced: boolean;
}

export interface LifeEvents {
  opened(opened: DocumentOpened): void;
  /** The server's state is here for the first time. */
  synced(): void;
  /** How many edits are not on the server's disk. */
  counted(unsaved: number): void;
  /** Whether what is written outlives this page. */
  kept(state: KeptState): void;
  /** The server will never take what was written here. */
  refused(code: RefusalCode): void;
  /** This copy holds the same edits as the server's and says something else; the server has been told. */
  diverged(): void;
}

export interface LivingDocument {
  readonly doc: Y.Doc;
  readonly acts: OwnActs;
  toLife(): DocumentLife;
  connect(): void;
  /** Resolves when everything that this device was to keep has been written; rejects where it cannot be. */
  settled(): Promise<void>;
  /**
   * Ends it; the document itself stays, so that its words can still be read. `keeping` says what becomes of the copy;
   * resolves with whether it is deleted.
   */
  end(keeping: 'keep' | 'forget'): Promise<boolean>;
}

const refusals = new Map<number, RefusalCode>([
  [closings.frameTooLarge, 'document/too-large'],
  [closings.frameUnreadable, 'document/unreadable'],
]);

/** `place` is that of the copy in this browser; null keeps none. */
export function beginLife(
  socket: Socket,
  document: DocumentName,
  place: CopyPlace | null,
  events: LifeEvents,
): LivingDocument {
  const doc = new Y.Doc();
  leaveMarks(doc);
  const edits = createUnsavedEdits();
  const acts = watchOwnActs(doc);
  let hasSynced = false;
  let isOver = false;
  /** On this connection. Until then a single edit might build on others that the server lacks. */
  let hasToldEverything = false;
  /** Also on this connection: its question left before the provider was there to ask it. */
  let hasAsked = false;

  function count(): void {
    if (edits.count === 0) acts.saved();
    events.counted(edits.count);
    copy.keepCount(edits.count);
  }
  function listen(_: Uint8Array, origin: unknown): void {
    if (origin === provider || origin === copy.origin) return;
    edits.made();
    count();
  }
  // Before the provider listens, so that a frame covers the edit that made it.
  doc.on('update', listen);

  const Adapter = createDocumentSocket(socket, document, {
    opened(opened) {
      hasToldEverything = false;
      events.opened(opened);
    },
    clientId: () => doc.clientID,
    refused: (code) => {
      if (!isOver) events.refused(code);
    },
    hashed: (told) => comparison.told(told),
    question() {
      const question = toQuestion(doc);
      hasAsked = question !== null;
      return question;
    },
    sending(frame) {
      if (isQuestion(frame) && hasAsked) return [];
      if (!isEdit(frame)) return speaksOfItself(frame, doc.clientID) ? [frame] : [];
      if (isWhole(frame)) hasToldEverything = true;
      if (!hasToldEverything) return [];
      const pieces = toSendable(frame);
      for (const piece of pieces) edits.sent(piece === pieces.at(-1) ? 'last' : 'earlier');
      return pieces;
    },
  });
  const provider = new WebsocketProvider('umecon:', document, doc, {
    connect: false,
    disableBc: true,
    resyncInterval: -1,
    WebSocketPolyfill: Adapter,
    shouldReconnect: ({ code }) => mayRetry(code),
  });
  provider.messageHandlers[frameKind.acknowledge] = (_encoder, decoder) => {
    const { count: answered, refusal } = readAcknowledgement(decoder);
    if (refusal) return events.refused(refusal);
    edits.stored(answered);
    count();
  };
  provider.on('connection-close', () => edits.disconnected());
  provider.on('closed', ({ code }) => {
    const refusal = refusals.get(code);
    if (refusal && !isOver) events.refused(refusal);
  });
  provider.on('sync', (isSynced) => {
    if (!isSynced || hasSynced) return;
    hasSynced = true;
    events.synced();
  });
  const comparison = createComparison(
    doc,
    () => hasSynced && edits.count === 0 && !isOver,
    (hash) => {
      socket.emit(documentEvents.diverged, { document, hash });
      events.diverged();
    },
  );
  // Last, so that it only ever hears of what has been counted and sent.
  const copy = place === null ? noCopy() : openKeptCopy(place, doc, found);
  function found(kept: number): void {
    edits.made(kept);
    acts.found();
    count();
  }
  const tellKept = () => events.kept(copy.state.get());
  const unfollow = copy.state.subscribe(tellKept);
  /** What is told to the server, or given up, has to be read first. */
  function connect(): void {
    void copy.loaded.then(() => {
      if (!isOver) provider.connect();
    });
  }
  connect();

  return {
    doc,
    acts,
    toLife: () => ({ doc, awareness: provider.awareness, isSynced: hasSynced }),
    connect,
    settled: () => copy.settled(),
    end(keeping) {
      if (isOver) return Promise.resolve(false);
      isOver = true;
      unfollow();
      comparison.stop();
      provider.destroy();
      provider.awareness.destroy();
      doc.off('update', listen);
      if (keeping === 'forget') return copy.forget();
      copy.close();
      return Promise.resolve(false);
    },
  };
}
