// Updates of encoding V1 put together struct by struct, also such as no Yjs client would ever send.
import * as encoding from 'lib0/encoding';

export interface StructId {
  readonly client: number;
  readonly clock: number;
}

/** Writes one struct. */
export type Crafted = (encoder: encoding.Encoder) => void;

export interface CraftedClient {
  readonly client: number;
  readonly clock: number;
  readonly structs: readonly Crafted[];
  /** How many structs it says there are; as many as there are by default. */
  readonly claimed?: number;
}

export interface CraftedUpdate {
  readonly clients?: readonly CraftedClient[];
  /** Client → stretches of clock and length. */
  readonly deletions?: readonly (readonly [client: number, ranges: readonly StructRange[]])[];
  /** What it says of the number of clients. */
  readonly claimed?: number;
}
type StructRange = readonly [clock: number, length: number];

function writeAll(encoder: encoding.Encoder, ...numbers: readonly number[]): void {
  for (const number of numbers) encoding.writeVarUint(encoder, number);
}

export function craftUpdate({ clients = [], deletions = [], claimed }: CraftedUpdate): Uint8Array {
  return encoding.encode((encoder) => {
    writeAll(encoder, claimed ?? clients.length);
    for (const { client, clock, structs, claimed: count } of clients) {
      writeAll(encoder, count ?? structs.length, client, clock);
      for (const write of structs) write(encoder);
    }
    writeAll(encoder, deletions.length);
    for (const [client, ranges] of deletions) {
      writeAll(encoder, client, ranges.length);
      for (const [clock, length] of ranges) writeAll(encoder, clock, length);
    }
  });
}

export interface Content {
  readonly reference: number;
  readonly write: Crafted;
}

export const words = (text: string): Content => ({
  reference: 4,
  write: (encoder) => encoding.writeVarString(encoder, text),
});
export const value = (...values: readonly encoding.AnyEncodable[]): Content => ({
  reference: 8,
  write(encoder) {
    writeAll(encoder, values.length);
    for (const one of values) encoding.writeAny(encoder, one);
  },
});
/** A shared type by its number: 0 array, 1 map, 2 text, 3 element (named), 4 fragment, 6 rich text. */
export const type = (number: number, name?: string): Content => ({
  reference: 7,
  write(encoder) {
    writeAll(encoder, number);
    if (name !== undefined) encoding.writeVarString(encoder, name);
  },
});
export const subdocument = (): Content => ({
  reference: 9,
  write(encoder) {
    encoding.writeVarString(encoder, 'inner');
    encoding.writeAny(encoder, {});
  },
});
/** Content said to be deleted already. */
export const gone = (length: number): Content => ({
  reference: 1,
  write: (encoder) => writeAll(encoder, length),
});

export interface Place {
  readonly origin?: StructId;
  readonly rightOrigin?: StructId;
  /** The name of a root, or a struct; only written where there is neither neighbour. */
  readonly parent?: string | StructId;
  readonly key?: string;
}

export function item(content: Content, { origin, rightOrigin, parent, key }: Place): Crafted {
  return (encoder) => {
    const hasKey = key !== undefined;
    const flags = (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0) | (hasKey ? 0x20 : 0);
    encoding.writeUint8(encoder, content.reference | flags);
    if (origin) writeAll(encoder, origin.client, origin.clock);
    if (rightOrigin) writeAll(encoder, rightOrigin.client, rightOrigin.clock);
    if (!origin && !rightOrigin) {
      writeAll(encoder, typeof parent === 'string' ? 1 : 0);
      if (typeof parent === 'string') encoding.writeVarString(encoder, parent);
      else writeAll(encoder, parent?.client ?? 0, parent?.clock ?? 0);
      if (hasKey) encoding.writeVarString(encoder, key);
    }
    content.write(encoder);
  };
}

/** A stretch of which nothing is left (0), or which is left out (10). */
export const stretch =
  (kind: 0 | 10, length: number): Crafted =>
  (encoder) => {
    encoding.writeUint8(encoder, kind);
    writeAll(encoder, length);
  };
