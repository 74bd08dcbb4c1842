// The plain y-websocket endpoint, `/sync/<document>?ticket=…`: any y-websocket client can take part. Who may not come
// in is told so over HTTP, before the upgrade.
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { Refusal, type RefusalCode } from '../../shared/model/refusal.ts';
import { closings } from '../../shared/protocol/closings.ts';
import { frameLimits } from '../../shared/protocol/frames.ts';
import type { Backlog } from '../backlog.ts';
import type { createTickets } from '../identity/tickets.ts';
import type { Log } from '../log.ts';
import {
  type DocumentAccess,
  type DocumentAdmission,
  type DocumentDoor,
  StoreUnavailable,
} from '../workshop/ports.ts';
import { createJoiner } from './joiner.ts';
import { payerOf } from './prices.ts';
import { serveSocket } from './socket.ts';

/** Twice the largest frame, so that one that is too large is told its number; beyond it the protocol's own 1009. */
const largestMessage = 2 * frameLimits.sync;
const pingEveryMs = 30_000;

const settings = {
  noServer: true,
  perMessageDeflate: false,
  maxPayload: largestMessage,
  /** How long somebody who was sent away may take to go. */
  closeTimeout: 1000,
};

export interface SyncEndpointParts {
  readonly door: DocumentDoor;
  readonly access: DocumentAccess;
  readonly tickets: Pick<ReturnType<typeof createTickets>, 'readTicket'>;
  readonly logger: Log;
  /** What waits on all connections, over both ways in. */
  readonly backlog: Backlog;
}

const statuses: Partial<Record<RefusalCode, number>> = {
  'ticket/invalid': 401,
  'token/unknown': 401,
  'document/not-found': 404,
  'session/not-found': 404,
};

/** Answers an upgrade over HTTP and ends it. */
function refuse(socket: Duplex, status: number, message: string): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`,
  );
}

function readAddress(address: string): { document: string; ticket: string } {
  const { pathname, searchParams } = new URL(address, 'http://sync');
  try {
    const document = decodeURIComponent(pathname.slice('/sync/'.length));
    return { document, ticket: searchParams.get('ticket') ?? '' };
  } catch {
    throw new Refusal('document/not-found'); // not decodable, so no name of ours
  }
}

export interface SyncEndpoint {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** How many are connected. */
  connections(): number;
  /** Takes nobody in any more and says so to those who are here. */
  stop(): void;
}

export function createSyncEndpoint({
  door,
  access,
  tickets,
  logger,
  backlog,
}: SyncEndpointParts): SyncEndpoint {
  const server = new WebSocketServer(settings);
  const answering = new WeakSet<WebSocket>();
  const join = createJoiner();

  /** Those who did not answer the last ping are gone, whatever the network says. */
  function ping(): void {
    for (const socket of server.clients) {
      if (!answering.has(socket)) socket.terminate();
      answering.delete(socket);
      socket.ping();
    }
  }
  const pinging = setInterval(ping, pingEveryMs).unref();

  async function admit(request: IncomingMessage): Promise<DocumentAdmission> {
    const { document, ticket } = readAddress(request.url ?? '');
    return access.admit(tickets.readTicket(ticket, document), document);
  }

  function welcome(socket: WebSocket, raw: Duplex, admission: DocumentAdmission): void {
    answering.add(socket);
    socket.on('pong', () => answering.add(socket));
    serveSocket(socket, raw, {
      join,
      open: (sink) => door.open(admission, sink),
      enter: (line) => backlog.enter(payerOf(admission), line),
      logger,
    });
  }

  function answer(socket: Duplex, error: unknown): void {
    if (error instanceof Refusal) return refuse(socket, statuses[error.code] ?? 403, error.code);
    logger.error({ error }, 'a document could not be opened');
    refuse(socket, error instanceof StoreUnavailable ? 503 : 500, 'unavailable');
  }

  return {
    handleUpgrade(request, socket, head) {
      const onError = () => socket.destroy();
      socket.on('error', onError);
      admit(request).then(
        (admission) => {
          socket.off('error', onError);
          if (socket.destroyed) return;
          server.handleUpgrade(request, socket, head, (opened) =>
            welcome(opened, socket, admission),
          );
        },
        (error: unknown) => answer(socket, error),
      );
    },
    connections: () => server.clients.size,
    stop() {
      clearInterval(pinging);
      for (const socket of server.clients) socket.close(closings.serverStopping);
      server.close();
    },
  };
}
