// The server's one upgrade event. Who comes from a website that is not allowed is refused before any upgrade; everybody
// else is handed to the owner of the path.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Lines } from './lines.ts';

export interface UpgradeOwner {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

export interface Upgrades {
  /** Socket.IO's engine, for `/socket.io`. */
  readonly engine: UpgradeOwner;
  /** The y-websocket endpoint, for `/sync/…`. */
  readonly sync: UpgradeOwner;
  readonly lines: Pick<Lines, 'upgraded' | 'handedOn'>;
  readonly origins: { isAllowed(origin: string | undefined): boolean };
}

const forbidden =
  'HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 14\r\n\r\nrequest/origin';

function ownerOf(path: string, { engine, sync }: Upgrades): UpgradeOwner | null {
  if (path === '/socket.io' || path.startsWith('/socket.io/')) return engine;
  return path.startsWith('/sync/') ? sync : null;
}

/**
 * Browsers name their origin at every upgrade, and programs keep no cookies: a cookie without an origin is neither's.
 */
function mayUpgrade({ headers }: IncomingMessage, { origins }: Upgrades): boolean {
  if (headers.origin === undefined && headers.cookie !== undefined) return false;
  return origins.isAllowed(headers.origin);
}

export function routeUpgrades(server: Server, upgrades: Upgrades): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgrades.lines.upgraded(request, socket);
    const [path = ''] = (request.url ?? '').split('?');
    const owner = ownerOf(path, upgrades);
    if (!owner) {
      socket.destroy();
      return;
    }
    if (mayUpgrade(request, upgrades)) {
      owner.handleUpgrade(request, socket, head);
      // The engine reads from now on; the other reads when it has seen the ticket.
      if (owner === upgrades.engine) upgrades.lines.handedOn(socket);
      return;
    }
    socket.on('error', () => socket.destroy());
    socket.end(forbidden);
  });
}
