// Many who come at once and say little: requests on some lines, as fast as one says, and
// lines and sockets that are opened and then left alone. All of it ends with the test.
import { readdir } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

interface Server {
  readonly url: string;
}

const lines = 48;
const everyMs = 10;

/** A line to the server that nobody has said anything on. */
export async function openLine({ url }: Server): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const line = connect(Number(port), hostname);
  line.on('error', () => undefined); // being cut off is what is waited for
  onTestFinished(() => void line.destroy());
  await new Promise<void>((resolve) =>
    line.once('connect', resolve).once('close', () => resolve()),
  );
  return line;
}

export const upgradeOf = (path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

export const handshakePath = '/socket.io/?EIO=4&transport=polling';

interface RushWish {
  readonly count: number;
  readonly perSecond: number;
  /** For whom a proxy asks. */
  readonly forwardedFor?: string;
}

/** Asks `count` times for the same, so many a second at most. Resolves with how many answers there were of each status. */
export async function rush(
  server: Server,
  path: string,
  { count, perSecond, forwardedFor = '' }: RushWish,
): Promise<ReadonlyMap<string, number>> {
  const forwarded = forwardedFor && `X-Forwarded-For: ${forwardedFor}\r\n`;
  const request = `GET ${path} HTTP/1.1\r\nHost: x\r\n${forwarded}\r\n`;
  const answers = new Map<string, number>();
  let answered = 0;
  let isOver: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    isOver = resolve;
  });
  const open = await Promise.all(Array.from({ length: lines }, () => openLine(server)));
  const free = [...open];
  for (const line of open) {
    line.setEncoding('latin1').on('data', (text: string) => {
      for (const [, status = ''] of text.matchAll(/HTTP\/1\.1 (\d{3})/g)) {
        answers.set(status, (answers.get(status) ?? 0) + 1);
        answered += 1;
        free.push(line);
      }
      if (answered >= count) isOver();
    });
    line.once('close', isOver);
  }
  const startedMs = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    const due = Math.min(count, Math.ceil(((performance.now() - startedMs) / 1000) * perSecond));
    for (; sent < due; sent += 1) {
      const line = free.shift();
      if (!line) break;
      line.write(request);
    }
    if (sent >= count) clearInterval(timer);
  }, everyMs);
  onTestFinished(() => clearInterval(timer));
  await over;
  for (const line of open) line.destroy();
  return answers;
}

/** How many files and lines a process holds open. */
export const countDescriptors = async ({ pid }: { readonly pid: number }) =>
  (await readdir(`/proc/${pid}/fd`)).length;
