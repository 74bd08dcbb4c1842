// Reads an update without applying it: which structs and deletions it holds. Encoding V1 only, and in the form in which
// Yjs writes it: any other form is read by some copies in one way and by others in another.
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { caps, Unfit } from './rules.ts';

export type UpdateContent = ReturnType<typeof Y.decodeUpdate>;
export type Struct = UpdateContent['structs'][number];

/** Counts structs as they are read: a megabyte of the smallest is refused after the first twelve thousand. */
class CountingDecoder extends Y.UpdateDecoderV1 {
  private left: number = caps.structs;
  override readInfo(): number {
    this.left -= 1;
    if (this.left < 0) throw new Unfit('too-much');
    return super.readInfo();
  }
}

/** Bytes left over matter: a V2 update reads as an empty V1 one, and would be called saved without having been. */
function decode(update: Uint8Array): UpdateContent | null {
  const rest = decoding.createDecoder(update);
  const reader = new CountingDecoder(rest);
  // Yjs makes its own reader of a class; handed this function it takes ours, which tells afterwards how far it came.
  function Given() {
    return reader;
  }
  try {
    const content = Y.decodeUpdateV2(update, Given as unknown as typeof Y.UpdateDecoderV1);
    return decoding.hasContent(rest) ? null : content;
  } catch (error) {
    if (error instanceof Unfit) throw error;
    return null; // the bytes ended, or are of no kind that Yjs knows
  }
}

const isId = (number: number) => Number.isSafeInteger(number) && number >= 0;

/** Each client once: of two stretches of one client, Yjs would apply the last and forget the first. */
function countClients({ structs }: UpdateContent, stretches: number): void {
  const clients = new Set<number>();
  let before: Struct | null = null;
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (before?.id.client !== client) {
      if (clients.has(client) || !isId(client)) throw new Unfit('unreadable');
      clients.add(client);
    }
    if (struct.length < 1 || !isId(clock + struct.length)) throw new Unfit('unreadable');
    before = struct;
  }
  if (clients.size !== stretches) throw new Unfit('unreadable');
  if (clients.size > caps.clients) throw new Unfit('too-much');
}

/** In order and apart from one another, so that reading them costs no more than reading the document. */
function countDeletions({ ds }: UpdateContent): void {
  let count = 0;
  for (const [client, ranges] of ds.clients) {
    let reached = 0;
    count += ranges.length;
    for (const { clock, len } of ranges) {
      if (len < 1 || clock < reached || !isId(clock + len)) throw new Unfit('unreadable');
      reached = clock + len;
    }
    if (!isId(client)) throw new Unfit('unreadable');
  }
  if (count > caps.deletions) throw new Unfit('too-much');
}

/** Throws Unfit: unreadable when the bytes are not exactly one V1 update, too-much beyond the caps. */
export function readUpdate(update: Uint8Array): UpdateContent {
  const content = decode(update);
  if (!content) throw new Unfit('unreadable');
  countClients(content, decoding.readVarUint(decoding.createDecoder(update)));
  countDeletions(content);
  return content;
}
