// Updates that no Yjs client would make, put together struct by struct.
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

export interface Crafted {
  readonly origin?: Y.ID;
  readonly rightOrigin?: Y.ID;
  /** The name of a root, or the id of a type. */
  readonly parent?: string | Y.ID;
  readonly key?: string;
  /** The reference of its kind of content, and how that is written: text by default. */
  readonly content?: (encoder: Y.UpdateEncoderV1) => number;
}

const ofText = (text: string) => (encoder: Y.UpdateEncoderV1) => {
  encoder.writeString(text);
  return 4;
};

const readsOrigin = 0x80;
const readsRightOrigin = 0x40;
const readsKey = 0x20;

function writeStruct(encoder: Y.UpdateEncoderV1, struct: Crafted): void {
  const { origin, rightOrigin, parent, key, content = ofText('x') } = struct;
  const body = new Y.UpdateEncoderV1();
  const kind = content(body);
  const isKeyed = key !== undefined && !origin && !rightOrigin;
  encoder.writeInfo(
    kind |
      (origin ? readsOrigin : 0) |
      (rightOrigin ? readsRightOrigin : 0) |
      (isKeyed ? readsKey : 0),
  );
  if (origin) encoder.writeLeftID(origin);
  if (rightOrigin) encoder.writeRightID(rightOrigin);
  if (!origin && !rightOrigin) {
    const isRoot = typeof parent === 'string';
    encoder.writeParentInfo(isRoot);
    if (typeof parent === 'string') encoder.writeString(parent);
    else if (parent) encoder.writeLeftID(parent);
    if (isKeyed && key !== undefined) encoder.writeString(key);
  }
  encoding.writeBinaryEncoder(encoder.restEncoder, body.restEncoder);
}

export interface Stretch {
  readonly client: number;
  readonly clock: number;
  readonly structs: readonly Crafted[];
}

/** `deletions`: client, clock, length. */
export function craft(
  stretches: readonly Stretch[],
  deletions: readonly (readonly [number, number, number])[] = [],
): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const rest = encoder.restEncoder;
  encoding.writeVarUint(rest, stretches.length);
  for (const { client, clock, structs } of stretches) {
    encoding.writeVarUint(rest, structs.length);
    encoder.writeClient(client);
    encoding.writeVarUint(rest, clock);
    for (const struct of structs) writeStruct(encoder, struct);
  }
  encoding.writeVarUint(rest, deletions.length);
  for (const [client, clock, length] of deletions) {
    encoding.writeVarUint(rest, client);
    encoding.writeVarUint(rest, 1);
    encoding.writeVarUint(rest, clock);
    encoding.writeVarUint(rest, length);
  }
  return encoder.toUint8Array();
}
