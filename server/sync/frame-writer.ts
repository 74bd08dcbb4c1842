// Writes y-websocket frames, and our one addition: the durable acknowledgement.
import * as encoding from 'lib0/encoding';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { acknowledgedAs, frameKind, syncKind } from '../../shared/protocol/frames.ts';

function toSyncFrame(kind: number, body: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameKind.sync);
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, body);
  });
}

export const toStep1Frame = (vector: Uint8Array) => toSyncFrame(syncKind.step1, vector);
export const toStep2Frame = (update: Uint8Array) => toSyncFrame(syncKind.step2, update);
export const toUpdateFrame = (update: Uint8Array) => toSyncFrame(syncKind.update, update);

export function toAwarenessFrame(body: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameKind.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });
}

/** `count` edits of this connection have been answered; the last one is stored, or refused with a code. */
export function toAcknowledgement(count: number, refusal: RefusalCode | null): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameKind.acknowledge);
    encoding.writeVarUint(encoder, count);
    encoding.writeVarUint(encoder, refusal ? acknowledgedAs.refused : acknowledgedAs.stored);
    if (refusal) encoding.writeVarString(encoder, refusal);
  });
}
