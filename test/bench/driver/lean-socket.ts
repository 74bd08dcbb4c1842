// A WebSocket client that costs the driver as little as it can: bytes are read into one buffer that all share, and
// frames that nobody wants are skipped without being put together.
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { createFrameReader } from './frame-reader.ts';

export interface LeanSocketEvents {
  /** Every chunk as it came, headers and all. The bytes are only good during the call. */
  readonly bytes: (chunk: Buffer) => void;
  /** A whole message no longer than `framesUpTo`; a copy. */
  readonly message: (payload: Buffer, isText: boolean) => void;
  readonly closed: (code: number) => void;
}

export interface LeanSocket {
  readonly send: (payload: Uint8Array | string) => void;
  /** Longer messages are skipped from now on. */
  readonly listenUpTo: (bytes: number) => void;
  /** Resolves when nothing waits to be sent. */
  readonly drained: () => Promise<void>;
  readonly close: () => void;
}

const shared = Buffer.allocUnsafe(1024 * 1024);
const mask = [0x5a, 0xc3, 0x1e, 0x77] as const;
const openWithinMs = 30_000;
export const opcodes = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;
const goneAway = 1006;

/** One masked frame, as a client must send it. */
function toFrame(opcode: number, payload: Uint8Array): Buffer {
  const { length } = payload;
  const extra = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const frame = Buffer.allocUnsafe(6 + extra + length);
  frame[0] = 0x80 | opcode;
  frame[1] = 0x80 | (extra === 0 ? length : extra === 2 ? 126 : 127);
  if (extra === 2) frame.writeUInt16BE(length, 2);
  if (extra === 8) frame.writeBigUInt64BE(BigInt(length), 2);
  const start = 6 + extra;
  for (let at = 0; at < 4; at += 1) frame[start - 4 + at] = mask[at] ?? 0;
  for (let at = 0; at < length; at += 1) {
    frame[start + at] = (payload[at] ?? 0) ^ (mask[at & 3] ?? 0);
  }
  return frame;
}

function toUpgrade({ host, pathname, search }: URL): string {
  return [
    `GET ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    '\r\n',
  ].join('\r\n');
}

/** Rejects when it is not let in. */
export function openLeanSocket(address: string, events: LeanSocketEvents): Promise<LeanSocket> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    let head: Buffer | null = Buffer.alloc(0);
    let isClosed = false;
    let closing: number = goneAway;
    const reader = createFrameReader((opcode, payload) => {
      if (opcode === opcodes.ping) socket.write(toFrame(opcodes.pong, payload));
      else if (opcode === opcodes.close) {
        closing = payload.length >= 2 ? payload.readUInt16BE(0) : goneAway;
        socket.end();
      } else if (opcode !== opcodes.pong) events.message(payload, opcode === opcodes.text);
    });

    function upgrade(chunk: Buffer): void {
      head = Buffer.concat([head ?? Buffer.alloc(0), chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const status = head.subarray(9, 12).toString();
      const rest = Buffer.from(head.subarray(end + 4));
      head = null;
      if (status !== '101') {
        socket.destroy();
        reject(new Error(`not let in: ${status}`));
        return;
      }
      clearTimeout(tooLate);
      resolve(lean);
      // After whoever waits has taken the socket.
      if (rest.length > 0) queueMicrotask(() => take(rest));
    }

    function take(chunk: Buffer): void {
      events.bytes(chunk);
      reader.take(chunk);
    }

    const socket: Socket = connect({
      port: Number(url.port),
      host: url.hostname,
      noDelay: true,
      onread: {
        buffer: shared,
        callback(count, buffer) {
          const chunk = Buffer.from(buffer.buffer, buffer.byteOffset, count);
          if (head) upgrade(chunk);
          else take(chunk);
          return true;
        },
      },
    });
    const tooLate = setTimeout(() => {
      socket.destroy();
      reject(new Error('not let in in time'));
    }, openWithinMs);
    socket.on('connect', () => socket.write(toUpgrade(url)));
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(tooLate);
      reject(new Error('closed'));
      if (!isClosed) events.closed(closing);
    });

    const lean: LeanSocket = {
      send(payload) {
        const isText = typeof payload === 'string';
        const bytes = isText ? Buffer.from(payload) : payload;
        if (!isClosed) socket.write(toFrame(isText ? opcodes.text : opcodes.binary, bytes));
      },
      listenUpTo: reader.listenUpTo,
      drained: () =>
        socket.writableLength === 0
          ? Promise.resolve()
          : new Promise((done) => socket.once('drain', done)),
      close() {
        isClosed = true;
        socket.destroy();
      },
    };
  });
}
