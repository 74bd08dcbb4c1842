// WebSocket messages as bytes (RFC 6455, section 5.2: final and unmasked, as servers send), so that what many are sent is
// encoded once and written at one go.

export type MessageKind = 'text' | 'binary';

const opcodes: Record<MessageKind, number> = { text: 0x81, binary: 0x82 };

function headOf(kind: MessageKind, length: number): Buffer {
  const opcode = opcodes[kind];
  if (length < 126) return Buffer.from([opcode, length]);
  if (length < 65_536) {
    const head = Buffer.from([opcode, 126, 0, 0]);
    head.writeUInt16BE(length, 2);
    return head;
  }
  const head = Buffer.alloc(10);
  head.set([opcode, 127]);
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

export const toWebSocketMessage = (kind: MessageKind, body: Uint8Array): Uint8Array[] => [
  headOf(kind, body.byteLength),
  body,
];

/** Whether copying costs less than sending one by one. */
const areShort = (frames: readonly Uint8Array[]) =>
  frames.every(({ byteLength }) => byteLength <= 64 * 1024);

/** Null for frames that are better sent one by one. */
type Join = (
  frames: readonly Uint8Array[],
  toMessages: (frame: Uint8Array) => Uint8Array[],
) => Buffer | null;

/** Makes frames one run of messages, the same bytes for everybody who is sent the same array. */
export function createJoin(): Join {
  let last: readonly Uint8Array[] | null = null;
  let joined: Buffer | null = null;
  return (frames, toMessages) => {
    // A round is told to one after the other, so the array of the last call is nearly always this one.
    if (frames === last) return joined;
    last = frames;
    joined = areShort(frames) ? Buffer.concat(frames.flatMap(toMessages)) : null;
    return joined;
  };
}
