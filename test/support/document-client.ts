// One shared document over the session plane, spoken by hand: sync, updates, acknowledgements, closings.

import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import {
  type DocumentClosed,
  type DocumentOpened,
  type DocumentOwned,
  documentEvents,
  frameKind,
  syncKind,
} from '../../shared/protocol/frames.ts';
import type { SessionClient } from './session-client.ts';

export interface Acknowledged {
  readonly count: number;
  readonly stored: boolean;
  /** Of the refusal; null when stored. */
  readonly code: string | null;
}

export interface DocumentClient {
  readonly table: TableDocument;
  readonly doc: Y.Doc;
  readonly opened: DocumentOpened;
  readonly owned: readonly DocumentOwned[];
  readonly acknowledged: readonly Acknowledged[];
  readonly closed: readonly DocumentClosed[];
  /** Edits sent so far: updates, and the answer to the server's own first step. */
  edits(): number;
  /** Whether the server's state has come. */
  isSynced(): boolean;
  /** Sends bytes as they are. */
  send(frame: Uint8Array): void;
  close(): void;
}

function toFrame(kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

function readAcknowledged(decoder: decoding.Decoder): Acknowledged {
  const count = decoding.readVarUint(decoder);
  const stored = decoding.readVarUint(decoder) === 1;
  return { count, stored, code: stored ? null : decoding.readVarString(decoder) };
}

/** Rejects with the refusal when the document may not be opened. */
export async function openDocument(client: SessionClient, name: string): Promise<DocumentClient> {
  const { socket } = client;
  const doc = new Y.Doc();
  const acknowledged: Acknowledged[] = [];
  const owned: DocumentOwned[] = [];
  const closed: DocumentClosed[] = [];
  let edits = 0;
  let isSynced = false;
  const send = (frame: Uint8Array) => socket.emit(documentEvents.frame, name, frame);

  function receiveSync(decoder: decoding.Decoder): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, frameKind.sync);
    const kind = readSyncMessage(decoder, encoder, doc, 'server');
    if (kind === syncKind.step2) isSynced = true;
    if (encoding.length(encoder) <= 1) return;
    edits += 1;
    send(encoding.toUint8Array(encoder));
  }

  function receive(document: string, bytes: Uint8Array | ArrayBuffer): void {
    if (document !== name) return;
    const decoder = decoding.createDecoder(new Uint8Array(bytes));
    const kind = decoding.readVarUint(decoder);
    if (kind === frameKind.sync) receiveSync(decoder);
    if (kind === frameKind.acknowledge) acknowledged.push(readAcknowledged(decoder));
  }

  socket.on(documentEvents.frame, receive);
  socket.on(documentEvents.owned, (event: DocumentOwned) => {
    if (event.document === name) owned.push(event);
  });
  socket.on(documentEvents.closed, (event: DocumentClosed) => {
    if (event.document === name) closed.push(event);
  });
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'server') return;
    edits += 1;
    send(toFrame(frameKind.sync, (encoder) => writeUpdate(encoder, update)));
  });

  const answer = await socket.emitWithAck(documentEvents.open, { document: name });
  if (!answer.done) throw answer;
  send(toFrame(frameKind.sync, (encoder) => writeSyncStep1(encoder, doc)));
  return {
    doc,
    table: openTable(doc),
    opened: answer.done,
    owned,
    acknowledged,
    closed,
    send,
    edits: () => edits,
    isSynced: () => isSynced,
    close() {
      socket.off(documentEvents.frame, receive);
      socket.emit(documentEvents.close, { document: name });
    },
  };
}
