// Reads what the client looks at in frames: the durable acknowledgement coming down, the kind of what goes up. What is
// too large for one frame goes up as several.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { writeSyncStep1 } from 'y-protocols/sync';
import type { Doc } from 'yjs';
import { splitUpdate } from '../../shared/document/split-update.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import { acknowledgedAs, frameKind, frameLimits, syncKind } from '../../shared/protocol/frames.ts';

export interface Acknowledgement {
  readonly count: number;
  readonly refusal: RefusalCode | null;
}

/** Reads the body of an acknowledgement; its kind has been read already. */
export function readAcknowledgement(decoder: decoding.Decoder): Acknowledgement {
  const count = decoding.readVarUint(decoder);
  const isStored = decoding.readVarUint(decoder) === acknowledgedAs.stored;
  return { count, refusal: isStored ? null : (decoding.readVarString(decoder) as RefusalCode) };
}

export function isEdit(frame: Uint8Array): boolean {
  const [kind, sync] = frame;
  return kind === frameKind.sync && (sync === syncKind.step2 || sync === syncKind.update);
}

export function isQuestion(frame: Uint8Array): boolean {
  return frame[0] === frameKind.sync && frame[1] === syncKind.step1;
}

/** Asks for all that the document lacks; null where so many have written in it that this is better asked by itself. */
export function toQuestion(doc: Doc): Uint8Array | null {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, frameKind.sync);
  writeSyncStep1(encoder, doc);
  const frame = encoding.toUint8Array(encoder);
  return frame.byteLength <= frameLimits.update ? frame : null;
}

/** Whether it carries everything that is here and the server lacks. */
export function isWhole(frame: Uint8Array): boolean {
  return isEdit(frame) && frame[1] === syncKind.step2;
}

/** A pasted novel, or an afternoon without a network, in pieces that a phone on a poor network gets through. */
const piece = {
  bytes: 256 * 1024,
  /** A third of what the server takes in one update: a long list of short ideas has many structs and few bytes. */
  structs: 4_000,
};

/**
 * The frame, or several in its place that carry the same: each builds only on those before it. Words pasted or written
 * at one go are one struct however long they are, and larger than any frame may be, so these are cut too. In a frame as
 * small as an update may be there are never more structs than the server takes.
 */
export function toSendable(frame: Uint8Array): readonly Uint8Array[] {
  if (!isEdit(frame) || frame.byteLength <= frameLimits.update) return [frame];
  const update = decoding.readVarUint8Array(decoding.createDecoder(frame.subarray(2)));
  return splitUpdate(update, piece).map(toStep2);
}

/** Larger than an update may be, but not than a synchronisation. */
function toStep2(update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, frameKind.sync);
  encoding.writeVarUint(encoder, syncKind.step2);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder);
}

/** Whether an awareness frame says something of this client itself and not only echoes others. */
export function speaksOfItself(frame: Uint8Array, clientId: number): boolean {
  if (frame[0] !== frameKind.awareness) return true;
  const decoder = decoding.createDecoder(frame.subarray(1));
  const body = decoding.createDecoder(decoding.readVarUint8Array(decoder));
  const count = decoding.readVarUint(body);
  for (let at = 0; at < count; at += 1) {
    if (decoding.readVarUint(body) === clientId) return true;
    decoding.readVarUint(body);
    decoding.readVarString(body);
  }
  return false;
}
