// What the server sends: y-websocket frames and the durable acknowledgement, as bytes.
import * as encoding from 'lib0/encoding';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { acknowledgedAs, frameKind, syncKind } from '../../shared/protocol/frames.ts';

function toSyncFrame(kind: number, body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, frameKind.sync);
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint8Array(encoder, body);
  return encoding.toUint8Array(encoder);
}

export const toQuestionFrame = (vector: Uint8Array) => toSyncFrame(syncKind.step1, vector);
export const toAnswerFrame = (update: Uint8Array) => toSyncFrame(syncKind.step2, update);
export const toUpdateFrame = (update: Uint8Array) => toSyncFrame(syncKind.update, update);

/** `states` is a list of presence states as y-protocols encodes it. */
export function toPresenceFrame(states: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, frameKind.awareness);
  encoding.writeVarUint8Array(encoder, states);
  return encoding.toUint8Array(encoder);
}

/** Everything up to the `count`-th edit of the connection is answered, and that one is on disk. */
export function toStoredFrame(count: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, frameKind.acknowledge);
  encoding.writeVarUint(encoder, count);
  encoding.writeVarUint(encoder, acknowledgedAs.stored);
  return encoding.toUint8Array(encoder);
}

/** The `count`-th edit of the connection was refused. */
export function toRefusedFrame(count: number, code: RefusalCode): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, frameKind.acknowledge);
  encoding.writeVarUint(encoder, count);
  encoding.writeVarUint(encoder, acknowledgedAs.refused);
  encoding.writeVarString(encoder, code);
  return encoding.toUint8Array(encoder);
}
