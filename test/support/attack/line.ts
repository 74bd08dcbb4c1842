// One document on one connection, in the hands of somebody who sends what they like: what became of each edit, and how
// the connection ended. It answers no question of the server's and keeps no rule.

import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1 } from 'y-protocols/sync';
import * as Y from 'yjs';
import { openTable, type TableDocument } from '../../../shared/document/table-document.ts';
import { frameKind, syncKind } from '../../../shared/protocol/frames.ts';
import { type Answers, createAnswers, type Fate } from './answers.ts';

/** The wire under it: a WebSocket, or the session's connection. */
export interface LineWire {
  readonly send: (frame: Uint8Array) => void;
  readonly end: () => void;
}

export interface Line {
  /** What the server told, and what `write` did. */
  readonly doc: Y.Doc;
  readonly table: TableDocument;
  /** How many bytes the server sent. */
  receivedBytes(): number;
  /** The number with which the connection ended; null while it is open. */
  readonly closing: () => number | null;
  /** Resolves with that number. */
  readonly closed: Promise<number>;
  readonly send: (frame: Uint8Array) => void;
  offer(update: Uint8Array, as?: 'update' | 'step2'): Promise<Fate>;
  /** Does something on the document as any client would, and sends it. */
  write(act: (table: TableDocument) => void, as?: 'update' | 'step2'): Promise<Fate>;
  /** Asks for everything; resolves when it is there. */
  synchronise(): Promise<void>;
  hearPresence(listener: (states: Uint8Array) => void): void;
  readonly end: () => void;
}

export function toSyncFrame(kind: keyof typeof syncKind, body: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameKind.sync);
    encoding.writeVarUint(encoder, syncKind[kind]);
    encoding.writeVarUint8Array(encoder, body);
  });
}

/** What an act changes, as one update. */
export function updateOf(doc: Y.Doc, act: (table: TableDocument) => void): Uint8Array {
  let update = new Uint8Array([0, 0]);
  const note = (bytes: Uint8Array) => {
    update = new Uint8Array(bytes);
  };
  doc.once('update', note);
  doc.transact(() => act(openTable(doc)), 'own');
  doc.off('update', note);
  return update;
}

/** `open` is handed what to call with every frame and with the closing. */
export function createLine(
  open: (receive: (frame: Uint8Array) => void, ended: (closing: number) => void) => LineWire,
  doc = new Y.Doc(),
): Line {
  const answers: Answers = createAnswers();
  const listeners = new Set<(states: Uint8Array) => void>();
  const synchronised = new Set<() => void>();
  let receivedBytes = 0;

  function receiveSync(decoder: decoding.Decoder): void {
    const reply = encoding.createEncoder();
    const kind = readSyncMessage(decoder, reply, doc, 'server');
    // What the server lacks it is told, as by any client: an edit that builds on it waits for that.
    if (kind === syncKind.step1) {
      void answers.expectOne();
      const answer = encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, frameKind.sync);
        encoding.writeUint8Array(encoder, encoding.toUint8Array(reply));
      });
      if (answers.closing() === null) wire.send(answer);
    }
    if (kind !== syncKind.step2) return;
    for (const done of synchronised) done();
    synchronised.clear();
  }

  function receive(frame: Uint8Array): void {
    receivedBytes += frame.byteLength;
    const decoder = decoding.createDecoder(frame);
    const kind = decoding.readVarUint(decoder);
    if (kind === frameKind.sync) receiveSync(decoder);
    if (kind === frameKind.acknowledge) answers.receive(decoder);
    if (kind !== frameKind.awareness) return;
    const states = decoding.readVarUint8Array(decoder);
    for (const listener of listeners) listener(states);
  }

  const wire = open(receive, answers.end);

  function offer(update: Uint8Array, as: 'update' | 'step2' = 'update'): Promise<Fate> {
    const fate = answers.expectOne();
    if (answers.closing() === null) wire.send(toSyncFrame(as, update));
    return fate;
  }

  return {
    doc,
    table: openTable(doc),
    receivedBytes: () => receivedBytes,
    closing: answers.closing,
    closed: answers.closed,
    send: wire.send,
    offer,
    write: (act, as) => offer(updateOf(doc, act), as),
    synchronise() {
      const done = new Promise<void>((resolve) => synchronised.add(resolve));
      wire.send(encoding.encode((encoder) => writeQuestion(encoder, doc)));
      return done;
    },
    hearPresence: (listener) => void listeners.add(listener),
    end: wire.end,
  };
}

function writeQuestion(encoder: encoding.Encoder, doc: Y.Doc): void {
  encoding.writeVarUint(encoder, frameKind.sync);
  writeSyncStep1(encoder, doc);
}
