// The room of one document: who is in it, what they are told, how they synchronise. Deaf to sockets: it is handed peers.
// Nothing is applied, relayed or acknowledged before it is on disk (edit-line.ts).
import * as Y from 'yjs';
import { type Closing, closings } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import type { DocumentLog, StoredDocument } from '../workshop/ports.ts';
import { createEditLine, type EditLine } from './edit-line.ts';
import { readFrame } from './frame-reader.ts';
import { toAwarenessFrame, toStep1Frame, toStep2Frame, toUpdateFrame } from './frame-writer.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createPresence, type Presence } from './presence.ts';
import type { RoomPeer } from './room-peer.ts';

export interface RoomParts {
  readonly log: DocumentLog;
  readonly logger: Log;
  /** Told after every change, once it is on disk. */
  changed(document: DocumentName): void;
}

const lagCheckMs = 500;
const emptyVectorBytes = 1;

export class Room {
  readonly document: DocumentName;
  readonly doc = new Y.Doc();
  readonly epoch: number;
  readonly ledger: Ledger;
  /** Grows with every batch; readers keep what they computed until it does. */
  revision = 0;
  readonly #parts: RoomParts;
  readonly #presence: Presence;
  readonly #edits: EditLine;
  readonly #peers = new Set<RoomPeer>();
  #wholeState: Uint8Array | null = null;
  #lagTimer: NodeJS.Timeout | undefined;

  constructor(document: DocumentName, stored: StoredDocument, parts: RoomParts) {
    this.document = document;
    this.epoch = stored.epoch;
    this.ledger = createLedger(stored.owners);
    this.#parts = parts;
    this.#presence = createPresence((body) => this.#relay(toAwarenessFrame(body), null));
    this.#edits = createEditLine({
      document,
      ledger: this.ledger,
      log: parts.log,
      logger: parts.logger,
      apply: (updates, sender) => this.#apply(updates, sender),
      claimed: (clientIds, personId) => {
        const owners = Object.fromEntries(clientIds.map((id) => [id, personId]));
        for (const peer of this.#peers) peer.sink.owned(owners);
      },
      expel: (peer) => this.expel(peer, closings.storeUnavailable),
    });
    this.#load(stored.updates);
  }

  #load(updates: readonly Uint8Array[]): void {
    this.doc.transact(() => {
      for (const [at, update] of updates.entries()) {
        try {
          Y.applyUpdate(this.doc, update);
        } catch (error) {
          // A row that cannot be applied must not keep the others from opening.
          this.#parts.logger.error({ document: this.document, at, error }, 'a row was left out');
        }
      }
    });
  }

  get isIdle(): boolean {
    return this.#peers.size === 0 && !this.#edits.isBusy;
  }

  settled(): Promise<void> {
    return this.#edits.settled();
  }

  enter(peer: RoomPeer): void {
    this.#peers.add(peer);
    this.#tellPresence(peer);
  }

  leave(peer: RoomPeer): void {
    if (!this.#peers.delete(peer)) return;
    peer.isOpen = false;
    this.#presence.leave(peer);
  }

  /** Ends a peer from this side and says why. */
  expel(peer: RoomPeer, closing: Closing): void {
    if (!peer.isOpen) return;
    this.leave(peer);
    peer.sink.closed(closing);
  }

  close(closing: Closing): void {
    for (const peer of this.#peers) this.expel(peer, closing);
    this.#presence.close();
    clearTimeout(this.#lagTimer);
  }

  receive(peer: RoomPeer, bytes: Uint8Array): void {
    if (!peer.isOpen) return;
    const frame = readFrame(bytes);
    switch (frame.kind) {
      case 'step1':
        return this.#synchronise(peer, frame.vector);
      case 'edit':
        return this.#edits.push(peer, frame.update);
      case 'awareness':
        return this.#takePresence(peer, frame.body);
      case 'query-awareness':
        return this.#tellPresence(peer);
      case 'too-large':
        return this.expel(peer, closings.frameTooLarge);
      case 'unreadable':
        return this.expel(peer, closings.frameUnreadable);
    }
  }

  /** Answers with what the other lacks, then asks for what is lacking here. */
  #synchronise(peer: RoomPeer, vector: Uint8Array): void {
    if (!peer.admission.rights().mayRead) return this.expel(peer, closings.accessChanged);
    try {
      peer.send(toStep2Frame(this.#stateSince(vector)));
    } catch {
      return this.expel(peer, closings.frameUnreadable); // the vector cannot be read
    }
    peer.send(toStep1Frame(Y.encodeStateVector(this.doc)));
  }

  /** Newcomers have nothing, so all of them get the same bytes until the next edit. */
  #stateSince(vector: Uint8Array): Uint8Array {
    if (vector.byteLength > emptyVectorBytes) return Y.encodeStateAsUpdate(this.doc, vector);
    this.#wholeState ??= Y.encodeStateAsUpdate(this.doc);
    return this.#wholeState;
  }

  #apply(updates: readonly Uint8Array[], sender: RoomPeer | null): void {
    const relay = (merged: Uint8Array) => this.#relay(toUpdateFrame(merged), sender);
    this.doc.once('update', relay);
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update);
    });
    this.doc.off('update', relay);
    this.#wholeState = null;
    this.revision += 1;
    this.#parts.changed(this.document);
  }

  #relay(frame: Uint8Array, except: RoomPeer | null): void {
    for (const peer of this.#peers) if (peer !== except) peer.relay(frame);
    if ([...this.#peers].some(({ isLagging }) => isLagging)) this.#watchLagging();
  }

  /** Those who fell behind come back by themselves, with everything they missed. */
  #watchLagging(): void {
    this.#lagTimer ??= setTimeout(() => {
      this.#lagTimer = undefined;
      const lagging = [...this.#peers].filter(({ isLagging }) => isLagging);
      for (const peer of lagging) if (peer.hasDrained()) this.expel(peer, closings.tooSlow);
      if (lagging.some(({ isOpen }) => isOpen)) this.#watchLagging();
    }, lagCheckMs).unref();
  }

  #tellPresence(peer: RoomPeer): void {
    const everybody = this.#presence.everybody();
    if (everybody) peer.send(toAwarenessFrame(everybody));
  }

  #takePresence(peer: RoomPeer, body: Uint8Array): void {
    const { personIds, person } = peer.admission;
    const [id] = personIds;
    if (!id) return;
    const mayUse = (clientId: number) => {
      const owner = this.ledger.owners.get(clientId);
      return owner === undefined || personIds.includes(owner);
    };
    try {
      this.#presence.take(peer, { id, ...person }, body, mayUse);
    } catch {
      this.expel(peer, closings.frameUnreadable); // cut short
    }
  }
}
