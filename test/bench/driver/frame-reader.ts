// Takes WebSocket frames of a server apart as their bytes arrive. Frames longer than wanted are counted off and let go.

export interface FrameReader {
  readonly take: (chunk: Buffer) => void;
  /** Longer payloads than this are let go. */
  readonly listenUpTo: (bytes: number) => void;
}

const firstControl = 8;

/** `found` gets each wanted frame's payload as a copy. Servers of this comparison never split a message. */
export function createFrameReader(found: (opcode: number, payload: Buffer) => void): FrameReader {
  let upTo = Number.POSITIVE_INFINITY;
  const header = Buffer.alloc(10);
  let headerHas = 0;
  let opcode = 0;
  let left = 0;
  let parts: Buffer[] | null = null;
  let isInside = false;

  const headerNeeds = () => {
    if (headerHas < 2) return 2;
    const short = (header[1] ?? 0) & 0x7f;
    return short === 126 ? 4 : short === 127 ? 10 : 2;
  };

  function begin(): void {
    opcode = (header[0] ?? 0) & 0x0f;
    const short = (header[1] ?? 0) & 0x7f;
    left = short;
    if (short === 126) left = header.readUInt16BE(2);
    if (short === 127) left = Number(header.readBigUInt64BE(2));
    headerHas = 0;
    parts = opcode >= firstControl || left <= upTo ? [] : null;
    isInside = true;
  }

  function finish(): void {
    isInside = false;
    if (parts) found(opcode, parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts));
    parts = null;
  }

  return {
    listenUpTo(bytes) {
      upTo = bytes;
    },
    take(chunk) {
      let at = 0;
      while (at < chunk.length || (isInside && left === 0)) {
        if (!isInside) {
          header[headerHas] = chunk[at] ?? 0;
          headerHas += 1;
          at += 1;
          if (headerHas >= 2 && headerHas === headerNeeds()) begin();
          if (!isInside) continue;
        }
        const count = Math.min(left, chunk.length - at);
        if (parts && count > 0) parts.push(Buffer.from(chunk.subarray(at, at + count)));
        at += count;
        left -= count;
        if (left === 0) finish();
      }
    },
  };
}
