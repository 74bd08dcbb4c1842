// A WebSocket below every library: the bare connection after its upgrade, to send what no client would, and to stop
// reading.
import { request } from 'node:http';
import type { Duplex } from 'node:stream';

const headers = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'AQIDBAUGBwgJCgsMDQ4PEA==',
};

/** Null when it is not let in. */
export function openRawSocket(address: string): Promise<Duplex | null> {
  return new Promise((resolve) => {
    const asked = request(address.replace(/^ws/, 'http'), { headers, agent: false });
    asked.once('upgrade', (_, socket) => {
      socket.on('error', () => undefined); // its end is what counts
      socket.once('end', () => socket.destroy());
      resolve(socket);
    });
    asked.once('response', (response) => {
      response.resume();
      resolve(null);
    });
    asked.once('error', () => resolve(null));
    asked.end();
  });
}

/** One masked text or binary frame, with a mask of zeros: the payload stands in it as it is. */
export function toFrame(payload: Uint8Array | string): Buffer {
  const body = Buffer.from(payload);
  const { length } = body;
  const extra = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const head = Buffer.alloc(6 + extra);
  head[0] = 0x80 | (typeof payload === 'string' ? 1 : 2);
  head[1] = 0x80 | (extra === 0 ? length : extra === 2 ? 126 : 127);
  if (extra === 2) head.writeUInt16BE(length, 2);
  if (extra === 8) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, body]);
}

/** Writes it and waits while the other side takes nothing, unless it ends. */
export async function pour(socket: Duplex, bytes: Buffer): Promise<void> {
  if (socket.destroyed || socket.write(bytes)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.once('drain', done).once('close', done);
  });
}
