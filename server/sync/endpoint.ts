// The plain y-websocket endpoint, `/sync/<document>?ticket=…`: any y-websocket client can take part. Who may not come
// in is told so over HTTP, before the upgrade.
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { limits } from '../../shared/model/limits.ts';
import { Refusal, type RefusalCode } from '../../shared/model/refusal.ts';
import { closings } from '../../shared/protocol/closings.ts';
import { frameLimits } from '../../shared/protocol/frames.ts';
import { spokenWire } from '../../shared/protocol/version.ts';
import type { Backlog } from '../backlog.ts';
import type { Conducts } from '../conduct.ts';
import { createGuests, type Guest, type NetworkOf } from '../guests.ts';
import type { createTickets } from '../identity/tickets.ts';
import type { Log } from '../log.ts';
import { paceSocket } from '../socket-pace.ts';
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
  /** The number of the wire that this server speaks. */
  readonly wire: number;
  readonly networkOf: NetworkOf;
  readonly conducts: Conducts;
  /** Whoever is on this line has shown a ticket. */
  readonly vouch: (line: Duplex) => void;
  /** A connection was ended to make room. */
  readonly letGo: (why: 'crowd') => void;
  /** What waits on all connections, over both ways in. */
  readonly backlog: Backlog;
}

/** Somebody with a ticket, on their way in. */
interface Admitted {
  readonly guest: Guest;
  readonly admission: DocumentAdmission;
}

const statuses: Partial<Record<RefusalCode, number>> = {
  'input/invalid': 400,
  'ticket/invalid': 401,
  'token/unknown': 401,
  'document/not-found': 404,
  'session/not-found': 404,
  'session/damaged': 503,
  'request/too-many': 429,
};

/** Answers an upgrade over HTTP and ends it. */
function refuse(socket: Duplex, status: number, message: string): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`,
  );
}

interface Asked {
  readonly document: string;
  readonly ticket: string;
  /** The number of the wire that is spoken; undefined for the newest. */
  readonly wire: number | undefined;
}

/** Refuses document/not-found, input/invalid. */
function readAsked(address: string): Asked {
  const { pathname, searchParams } = new URL(address, 'http://sync');
  const said = searchParams.get('wire');
  const wire = spokenWire.safeParse(said === null ? undefined : Number(said));
  if (!wire.success) throw new Refusal('input/invalid');
  try {
    const document = decodeURIComponent(pathname.slice('/sync/'.length));
    return { document, ticket: searchParams.get('ticket') ?? '', wire: wire.data };
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
  wire,
  networkOf,
  conducts,
  vouch,
  letGo,
  backlog,
}: SyncEndpointParts): SyncEndpoint {
  const server = new WebSocketServer(settings);
  const answering = new WeakSet<WebSocket>();
  const join = createJoiner();
  const guests = createGuests<WebSocket>(limits.plainConnectionsPerPerson, conducts, (oldest) => {
    letGo('crowd');
    oldest.close(closings.crowdedOut);
  });

  /** Those who did not answer the last ping are gone, whatever the network says. */
  function ping(): void {
    for (const socket of server.clients) {
      if (!answering.has(socket)) socket.terminate();
      answering.delete(socket);
      socket.ping();
    }
  }
  const pinging = setInterval(ping, pingEveryMs).unref();

  /** Null for a client of another wire. */
  async function admit(request: IncomingMessage): Promise<Admitted | null> {
    const { document, ticket, wire: spoken = wire } = readAsked(request.url ?? '');
    if (spoken !== wire) return null;
    const actor = tickets.readTicket(ticket, document);
    const guest = { actor, network: networkOf(request) };
    if (guests.conductOf(guest).isBarred()) throw new Refusal('request/too-many');
    return { guest, admission: await access.admit(actor, document) };
  }

  function welcome(socket: WebSocket, raw: Duplex, { guest, admission }: Admitted): void {
    vouch(raw);
    socket.on('close', guests.enter(guest, socket));
    paceSocket(socket, guests.conductOf(guest).spend);
    answering.add(socket);
    socket.on('pong', () => answering.add(socket));
    serveSocket(socket, raw, {
      join,
      open: (sink) => door.open(admission, sink),
      enter: (line) => backlog.enter(payerOf(admission), line),
      logger,
    });
  }

  function sendAway(socket: WebSocket): void {
    socket.on('error', () => socket.terminate());
    socket.close(closings.outdated);
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
        (admitted) => {
          socket.off('error', onError);
          if (socket.destroyed) return;
          server.handleUpgrade(request, socket, head, (opened) => {
            if (admitted) welcome(opened, socket, admitted);
            else sendAway(opened);
          });
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
