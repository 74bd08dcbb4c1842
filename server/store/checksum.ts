// The checksum of a log row: CRC-32 over the document's name and the update, so that a row in the wrong place shows too.
import { crc32 } from 'node:zlib';

export function checksumOf(document: string, body: Uint8Array): number {
  return crc32(body, crc32(document));
}
