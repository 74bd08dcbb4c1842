// What a client sends: y-websocket frames, read with their size limits. A frame is never trusted to be whole.
import * as decoding from 'lib0/decoding';
import { closings } from '../../shared/protocol/closings.ts';
import { frameKind, frameLimits, syncKind } from '../../shared/protocol/frames.ts';

export type Question =
  /** What the client has; it wants the rest. Whether the vector can be read is seen when it is answered. */
  | { readonly kind: 'question'; readonly vector: Uint8Array }
  /** Who is here. */
  | { readonly kind: 'presence-question' };

export type Frame =
  | Question
  /** Sync step 2 or an update. `isAnswer` tells the first, which holds everything the client has beyond a vector. */
  | { readonly kind: 'edit'; readonly update: Uint8Array; readonly isAnswer: boolean }
  | { readonly kind: 'presence'; readonly states: Uint8Array };

/** A frame that ends the connection, by the number of its closing. */
export interface Unfit {
  readonly kind: 'unfit';
  readonly closing: typeof closings.frameTooLarge | typeof closings.frameUnreadable;
}

const tooLarge: Unfit = { kind: 'unfit', closing: closings.frameTooLarge };
const unreadable: Unfit = { kind: 'unfit', closing: closings.frameUnreadable };

/**
 * Honest clients of y-protocols repeat what they heard of others, many states in one frame, so the frame may be
 * larger than one state. The limit of a state is held where states are read.
 */
const largestPresenceFrame = frameLimits.update;

function readSync(bytes: Uint8Array, decoder: decoding.Decoder): Frame | Unfit {
  const kind = decoding.readVarUint(decoder);
  const limit = kind === syncKind.step2 ? frameLimits.sync : frameLimits.update;
  if (bytes.byteLength > limit) return tooLarge;
  const body = decoding.readVarUint8Array(decoder);
  if (kind === syncKind.update) return { kind: 'edit', update: body, isAnswer: false };
  if (kind === syncKind.step2) return { kind: 'edit', update: body, isAnswer: true };
  if (kind !== syncKind.step1) return unreadable;
  return { kind: 'question', vector: body };
}

function read(bytes: Uint8Array): Frame | Unfit {
  const decoder = decoding.createDecoder(bytes);
  switch (decoding.readVarUint(decoder)) {
    case frameKind.sync:
      return readSync(bytes, decoder);
    case frameKind.awareness:
      if (bytes.byteLength > largestPresenceFrame) return tooLarge;
      return { kind: 'presence', states: decoding.readVarUint8Array(decoder) };
    case frameKind.queryAwareness:
      return { kind: 'presence-question' };
    default:
      return unreadable;
  }
}

/** Reads one frame. The bodies point into `bytes` and are copied by nobody. */
export function readFrame(bytes: Uint8Array): Frame | Unfit {
  if (bytes.byteLength > frameLimits.sync) return tooLarge;
  try {
    return read(bytes);
  } catch {
    return unreadable; // the bytes ended before the frame did
  }
}
