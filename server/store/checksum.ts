// The checksum of a log row: CRC-32 over the document's name, whether the body is compressed, and the body, so that a row
// in the wrong place or read in the wrong way shows too.
import { crc32 } from 'node:zlib';

export function checksumOf(document: string, body: Uint8Array, isPacked: boolean): number {
  return crc32(body, crc32(isPacked ? `${document} packed` : document));
}
