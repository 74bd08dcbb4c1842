// The two ways in for an attacker: the plain y-websocket endpoint, and the session's own connection.
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type * as Y from 'yjs';
import { type DocumentClosed, documentEvents } from '../../../shared/protocol/frames.ts';
import type { SessionClient } from '../session-client.ts';
import { askTicket } from '../sync-endpoint.ts';
import { createLine, type Line } from './line.ts';

/** The WebSocket's own number for a connection that ended without a word. */
const brokenOff = 1006;

interface Server {
  readonly url: string;
}

/** The bare socket, for those who look below frames. */
export async function openPlainSocket(
  { url }: Server,
  token: string,
  document: string,
): Promise<WebSocket> {
  const ticket = await askTicket({ url }, token, document);
  const address = `${url.replace('http', 'ws')}/sync/${document}?ticket=${ticket}`;
  const socket = new WebSocket(address, { perMessageDeflate: false });
  onTestFinished(() => socket.terminate());
  await once(socket, 'open');
  return socket;
}

/** At `/sync/<document>`, with a ticket. */
export async function openPlainLine(
  server: Server,
  token: string,
  document: string,
  doc?: Y.Doc,
): Promise<Line> {
  const socket = await openPlainSocket(server, token, document);
  return createLine((receive, ended) => {
    socket.on('message', (frame: Buffer) => receive(frame));
    socket.on('close', ended);
    socket.on('error', () => undefined); // told as a closing
    return { send: (frame) => socket.send(frame), end: () => socket.close() };
  }, doc);
}

/** Inside the session's connection. Rejects with the refusal when the document may not be opened. */
export async function openSessionLine(client: SessionClient, document: string): Promise<Line> {
  const { socket } = client;
  const line = createLine((receive, ended) => {
    const hear = (name: string, frame: Uint8Array | ArrayBuffer) => {
      if (name === document) receive(new Uint8Array(frame));
    };
    const end = (closing: number) => {
      socket.off(documentEvents.frame, hear).off(documentEvents.closed, hearClosed);
      ended(closing);
    };
    const hearClosed = (event: DocumentClosed) => {
      if (event.document === document) end(event.closing);
    };
    socket.on(documentEvents.frame, hear).on(documentEvents.closed, hearClosed);
    socket.once('disconnect', () => end(brokenOff));
    return {
      send: (frame) => void socket.emit(documentEvents.frame, document, frame),
      end: () => void socket.emit(documentEvents.close, { document }),
    };
  });
  const answer = await socket.emitWithAck(documentEvents.open, { document });
  if (!answer.done) throw answer;
  return line;
}
