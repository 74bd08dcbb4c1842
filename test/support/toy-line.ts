// The server's end of one shared document and the lines of its pages, by hand: it refuses when it is told to, lines are
// cut and joined, and it may come back as of another epoch.
import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Socket } from 'socket.io-client';
import { readSyncMessage, writeSyncStep1 } from 'y-protocols/sync';
import * as Y from 'yjs';
import type { PersonId } from '../../shared/model/ids.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import {
  acknowledgedAs,
  documentEvents,
  frameKind,
  type Owners,
  syncKind,
} from '../../shared/protocol/frames.ts';

export interface ToyRoom {
  doc: Y.Doc;
  epoch: number;
  owners: Owners;
  /** Every edit is refused for this and its line cut, before anything more is told. */
  refusal: RefusalCode | null;
  /** Client ids whose structs have been sent here. */
  readonly sentBy: Set<number>;
}

export interface ToyLine {
  readonly socket: Socket;
  join(): void;
  cut(): void;
}

export const createToyRoom = (): ToyRoom => ({
  doc: new Y.Doc(),
  epoch: 1,
  owners: {},
  refusal: null,
  sentBy: new Set(),
});

/** Long enough for whatever waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await setImmediate();
}

function toFrame(kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

export function openToyLine(room: ToyRoom, document: string, person: PersonId): ToyLine {
  const page = new EventEmitter();
  let isJoined = false;
  let edits = 0;

  const tell = (frame: Uint8Array) => page.emit(documentEvents.frame, document, frame);

  function acknowledge(refusal: RefusalCode | null): void {
    edits += 1;
    const frame = toFrame(frameKind.acknowledge, (encoder) => {
      encoding.writeVarUint(encoder, edits);
      encoding.writeVarUint(encoder, acknowledgedAs[refusal ? 'refused' : 'stored']);
      if (refusal) encoding.writeVarString(encoder, refusal);
    });
    tell(frame);
    if (refusal) cut();
  }

  function takeEdit(frame: Uint8Array): void {
    const update = decoding.readVarUint8Array(decoding.createDecoder(frame.subarray(2)));
    const { structs, ds } = Y.decodeUpdate(update);
    for (const { id } of structs) room.sentBy.add(id.client);
    if (structs.length + ds.clients.size > 0 && room.refusal) return acknowledge(room.refusal);
    Y.applyUpdate(room.doc, update);
    const claimed = structs.map(({ id }) => [id.client, person] as const);
    room.owners = { ...Object.fromEntries(claimed), ...room.owners };
    page.emit(documentEvents.owned, { document, owners: room.owners });
    acknowledge(null);
  }

  function take(frame: Uint8Array): void {
    if (!isJoined || frame[0] !== frameKind.sync) return;
    if (frame[1] !== syncKind.step1) return takeEdit(frame);
    const decoder = decoding.createDecoder(frame.subarray(1));
    tell(toFrame(frameKind.sync, (encoder) => readSyncMessage(decoder, encoder, room.doc, null)));
    tell(toFrame(frameKind.sync, (encoder) => writeSyncStep1(encoder, room.doc)));
  }

  function cut(): void {
    isJoined = false;
    page.emit('disconnect');
  }

  const socket = {
    get connected() {
      return isJoined;
    },
    on: (name: string, listener: (...told: unknown[]) => void) => page.on(name, listener),
    off: (name: string, listener: (...told: unknown[]) => void) => page.off(name, listener),
    emit(name: string, _: unknown, frame: Uint8Array) {
      if (name === documentEvents.frame) queueMicrotask(() => take(frame));
    },
    timeout: () => ({
      emit(_name: string, _opening: object, answered: (late: null, answer: object) => void) {
        edits = 0;
        queueMicrotask(() => answered(null, { done: { epoch: room.epoch, owners: room.owners } }));
      },
    }),
  };
  return {
    socket: socket as unknown as Socket,
    join() {
      isJoined = true;
      page.emit('connect');
    },
    cut,
  };
}
