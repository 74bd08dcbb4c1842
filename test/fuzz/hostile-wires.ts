// The two ways onto the wire as a hostile client takes them: a bare WebSocket with a ticket, and document frames inside the
// Socket.IO connection. Each sends what it is given until the server closes the document, and then comes back.
import { once } from 'node:events';
import type { TestApp } from '../support/app.ts';
import { openDocument } from '../support/document-client.ts';
import { connect } from '../support/session-client.ts';
import { openSocket } from '../support/sync-endpoint.ts';

/** Frames that share a connection, unless the server ends it before. */
const perConnection = 25;

export interface HostileWire {
  /** Resolves when the server has received what it was willing to. */
  send(frames: readonly Uint8Array[]): Promise<void>;
  close(): void;
}

export type OpenWire = (app: TestApp, token: string, document: string) => Promise<HostileWire>;

function* batches(frames: readonly Uint8Array[]): Generator<readonly Uint8Array[]> {
  for (let at = 0; at < frames.length; at += perConnection) {
    yield frames.slice(at, at + perConnection);
  }
}

/** `/sync/<document>`. A ping is answered only after everything that was sent before it. */
export const openSyncWire: OpenWire = async (app, token, document) => ({
  async send(frames) {
    for (const batch of batches(frames)) {
      const socket = await openSocket(app, token, document);
      const ended = once(socket, 'close');
      for (const frame of batch) socket.send(frame);
      socket.ping();
      await Promise.race([once(socket, 'pong'), ended]);
      socket.close();
      await ended;
    }
  },
  close: () => undefined,
});

/** `document:frame` in the one connection. A command is answered only after everything that was sent before it. */
export const openSocketIoWire: OpenWire = async (app, token, document) => {
  const client = await connect(app, token);
  return {
    async send(frames) {
      for (const batch of batches(frames)) {
        const opened = await openDocument(client, document);
        for (const frame of batch) opened.send(frame);
        await client.give('clock:read');
        opened.close();
      }
    },
    close: () => client.close(),
  };
};
