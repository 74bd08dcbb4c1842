// Reads an update without applying it: which structs and deletions it holds. Encoding V1 only.
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

export type UpdateContent = ReturnType<typeof Y.decodeUpdate>;
export type Struct = UpdateContent['structs'][number];

/**
 * Throws when the bytes are not exactly one V1 update. Bytes left over matter: a V2 update reads as an empty V1 one,
 * and would be called saved without having been.
 */
export function readUpdate(update: Uint8Array): UpdateContent {
  const rest = decoding.createDecoder(update);
  const reader = new Y.UpdateDecoderV1(rest);
  // Yjs makes its own reader of a class; handed this function it takes ours, which tells afterwards how far it came.
  function Given() {
    return reader;
  }
  const content = Y.decodeUpdateV2(update, Given as unknown as typeof Y.UpdateDecoderV1);
  if (decoding.hasContent(rest)) throw new Error('bytes left over');
  return content;
}
