// A browser's connection over long polling, spoken by hand: it asks for what there is and leaves the answers unread.
import { randomUUID } from 'node:crypto';
import { type ClientRequest, request } from 'node:http';
import { onTestFinished } from 'vitest';

export interface Poller {
  /** Gives commands, all in one request; resolves when the server has taken them. */
  give(name: string, times: number): Promise<void>;
  /** Asks for what there is, on a line of its own, and reads nothing of it. */
  leaveUnread(): void;
}

/** What one packet begins with: of Engine.IO a message, of Socket.IO its beginning or an event. */
const connectPacket = '40';
const eventPacket = '42';
const between = '\x1e';

async function read(address: string, body?: string): Promise<string> {
  const response = await fetch(address, body === undefined ? {} : { method: 'POST', body });
  if (!response.ok) throw new Error(`polling was answered ${response.status}`);
  return response.text();
}

export async function openPoller(
  { url }: { readonly url: string },
  token: string,
): Promise<Poller> {
  const base = `${url}/socket.io/?EIO=4&transport=polling`;
  const opened = await read(base);
  const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
  const address = `${base}&sid=${sid}`;
  await read(address, connectPacket + JSON.stringify({ token }));
  await read(address);
  const unread: ClientRequest[] = [];
  onTestFinished(() => {
    for (const one of unread) one.destroy();
  });
  let acknowledged = 0;
  return {
    async give(name, times) {
      const packets = Array.from({ length: times }, () => {
        acknowledged += 1;
        return `${eventPacket}${acknowledged}${JSON.stringify([name, { id: randomUUID() }])}`;
      });
      await read(address, packets.join(between));
    },
    leaveUnread() {
      const one = request(address, { agent: false });
      one.on('error', () => undefined); // it is let go of, which is what we are here for
      one.on('response', (response) => void response.on('error', () => undefined).pause());
      one.end();
      unread.push(one);
    },
  };
}
