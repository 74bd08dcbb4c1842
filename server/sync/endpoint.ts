// `/sync/<document>?ticket=…`: the plain y-websocket endpoint, for any client that speaks it.
// Whoever has no right to the document is turned away before the upgrade.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { Refusal } from '../../shared/model/refusal.ts';
import { type Closing, closings } from '../../shared/protocol/closings.ts';
import { frameLimits } from '../../shared/protocol/frames.ts';
import type { createTickets } from '../identity/tickets.ts';
import type { Log } from '../log.ts';
import type { DocumentAccess, DocumentAdmission, DocumentDoor } from '../workshop/ports.ts';

const beatMs = 30_000;
/** Frames taken in before the document is open; a first synchronisation needs two. */
const mostEarlyFrames = 64;
const pathPrefix = '/sync/';

export interface SyncEndpointParts {
  readonly door: DocumentDoor;
  readonly access: DocumentAccess;
  readonly tickets: Pick<ReturnType<typeof createTickets>, 'readTicket'>;
  readonly logger: Log;
}

const statusOf = (error: unknown) => {
  if (!(error instanceof Refusal)) return '503 Service Unavailable';
  return error.code === 'ticket/invalid' ? '401 Unauthorized' : '403 Forbidden';
};

export function turnAway(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function toBytes(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}

export function createSyncEndpoint({ door, access, tickets, logger }: SyncEndpointParts) {
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // One byte more than allowed, so that the room closes it with its number and not the library with its own.
    maxPayload: frameLimits.sync + 64 * 1024,
  });
  const answered = new WeakSet<WebSocket>();
  const heart = setInterval(() => {
    for (const socket of server.clients) {
      if (!answered.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, beatMs).unref();

  async function admit(request: IncomingMessage): Promise<DocumentAdmission> {
    const url = new URL(request.url ?? '', 'http://umecon');
    const document = decodeURIComponent(url.pathname.slice(pathPrefix.length));
    const actor = tickets.readTicket(url.searchParams.get('ticket') ?? '', document);
    return access.admit(actor, document);
  }

  async function serve(socket: WebSocket, admission: DocumentAdmission): Promise<void> {
    answered.add(socket);
    const early: Uint8Array[] = [];
    let receive = (frame: Uint8Array) => {
      if (early.length < mostEarlyFrames) early.push(frame);
      else socket.close(closings.tooSlow);
    };
    socket.on('pong', () => answered.add(socket));
    socket.on('message', (data, isBinary) => {
      if (isBinary) receive(toBytes(data));
      else socket.close(closings.frameUnreadable);
    });
    socket.on('error', () => socket.terminate());
    const peer = await door.open(admission, {
      send: (frame) => socket.send(frame),
      owned: () => undefined, // a stock client has no use for the ledger
      closed: (closing: Closing) => socket.close(closing),
      queuedBytes: () => socket.bufferedAmount,
    });
    socket.on('close', () => peer.close());
    if (socket.readyState !== socket.OPEN) peer.close();
    receive = (frame) => peer.receive(frame);
    for (const frame of early) peer.receive(frame);
  }

  async function handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
    socket.on('error', () => socket.destroy());
    try {
      const admission = await admit(request);
      server.handleUpgrade(request, socket, head, (webSocket) => {
        serve(webSocket, admission).catch((error: unknown) => {
          logger.error({ error }, 'a document could not be opened');
          webSocket.close(closings.storeUnavailable);
        });
      });
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof URIError)) logger.error({ error }, 'sync');
      turnAway(socket, error instanceof URIError ? '400 Bad Request' : statusOf(error));
    }
  }

  function stop(): void {
    clearInterval(heart);
    for (const socket of server.clients) socket.close(closings.serverStopping);
    server.close();
  }

  return { handleUpgrade, stop };
}
