// Frames of the y-websocket wire as bytes, and what a first synchronisation needs to be read of them. Hocuspocus puts
// the document's name before each.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { frameKind, syncKind } from '../../../shared/protocol/frames.ts';

type Address = string | null;

function toFrame(address: Address, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  if (address !== null) encoding.writeVarString(encoder, address);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

function toSyncFrame(address: Address, kind: number, body: Uint8Array): Uint8Array {
  return toFrame(address, (encoder) => {
    encoding.writeVarUint(encoder, frameKind.sync);
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, body);
  });
}

/** The vector of somebody who has nothing. */
export const noVector = new Uint8Array([0]);
/** The update of somebody who has nothing to tell. */
const noUpdate = new Uint8Array([0, 0]);

export const toQuestion = (address: Address = null) =>
  toSyncFrame(address, syncKind.step1, noVector);
export const toEmptyAnswer = (address: Address = null) =>
  toSyncFrame(address, syncKind.step2, noUpdate);
export const toUpdate = (update: Uint8Array, address: Address = null) =>
  toSyncFrame(address, syncKind.update, update);

export const toAwareness = (states: Uint8Array, address: Address = null) =>
  toFrame(address, (encoder) => {
    encoding.writeVarUint(encoder, frameKind.awareness);
    encoding.writeVarUint8Array(encoder, states);
  });

export type Heard =
  | { readonly kind: 'question' }
  | { readonly kind: 'answer' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'acknowledgement'; readonly count: number; readonly isStored: boolean }
  | { readonly kind: 'other'; readonly type: number };

/** Reads a frame of the server. */
export function readHeard(frame: Uint8Array, isAddressed: boolean): Heard {
  const decoder = decoding.createDecoder(frame);
  if (isAddressed) decoding.readVarString(decoder);
  const type = decoding.readVarUint(decoder);
  if (type === frameKind.acknowledge && !isAddressed) {
    const count = decoding.readVarUint(decoder);
    return { kind: 'acknowledgement', count, isStored: decoding.readVarUint(decoder) === 1 };
  }
  if (type !== frameKind.sync && !(isAddressed && type === 4)) return { kind: 'other', type };
  const step = decoding.readVarUint(decoder);
  if (step === syncKind.step1) return { kind: 'question' };
  const update = decoding.readVarUint8Array(decoder);
  return { kind: step === syncKind.step2 ? 'answer' : 'update', update };
}
