// Reads y-websocket frames into what they ask for. It decodes the envelope only; what an update holds is read later.
import * as decoding from 'lib0/decoding';
import { frameKind, frameLimits, syncKind } from '../../shared/protocol/frames.ts';

export type Frame =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  | { readonly kind: 'edit'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly body: Uint8Array }
  | { readonly kind: 'query-awareness' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' };

const tooLarge: Frame = { kind: 'too-large' };
const unreadable: Frame = { kind: 'unreadable' };

function readSync(decoder: decoding.Decoder, size: number): Frame {
  const kind = decoding.readVarUint(decoder);
  if (kind === syncKind.update && size > frameLimits.update) return tooLarge;
  const body = decoding.readVarUint8Array(decoder);
  if (kind === syncKind.step1) return { kind: 'step1', vector: body };
  if (kind === syncKind.step2 || kind === syncKind.update) return { kind: 'edit', update: body };
  return unreadable;
}

function readKind(decoder: decoding.Decoder, size: number): Frame {
  const kind = decoding.readVarUint(decoder);
  if (kind === frameKind.sync) return readSync(decoder, size);
  if (kind === frameKind.queryAwareness) return { kind: 'query-awareness' };
  if (kind !== frameKind.awareness) return unreadable;
  if (size > frameLimits.awareness) return tooLarge;
  return { kind: 'awareness', body: decoding.readVarUint8Array(decoder) };
}

/** Never throws: a frame that cannot be read is `unreadable`, one over its cap `too-large`. */
export function readFrame(bytes: Uint8Array): Frame {
  if (bytes.byteLength > frameLimits.sync) return tooLarge;
  try {
    return readKind(decoding.createDecoder(bytes), bytes.byteLength);
  } catch {
    return unreadable; // cut short, or lengths that point outside
  }
}
