// Merged rows are kept compressed: what Yjs writes is full of numbers that repeat.
import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';

const deflate = promisify(deflateRaw);
/** No document that people write by hand is as large. */
const mostBytes = 256 * 1024 * 1024;

/** Away from the event loop. */
export const pack = (bytes: Uint8Array): Promise<Uint8Array> => deflate(bytes, { level: 3 });

/** Throws when the bytes are not whole. */
export const unpack = (bytes: Uint8Array): Uint8Array =>
  inflateRawSync(bytes, { maxOutputLength: mostBytes });
