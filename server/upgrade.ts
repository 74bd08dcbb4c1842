// The server's one upgrade event: each path to its owner, everything else and every strange origin turned away.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { createOriginCheck } from './identity/origins.ts';
import { turnAway } from './sync/endpoint.ts';

interface Upgrader {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): unknown;
}

export interface UpgradeParts {
  readonly engine: Upgrader;
  readonly sync: Upgrader;
  readonly origins: ReturnType<typeof createOriginCheck>;
}

export function routeUpgrades(server: Server, { engine, sync, origins }: UpgradeParts): void {
  server.on('upgrade', (request, socket, head) => {
    const path = request.url ?? '';
    if (!origins.isAllowed(request.headers.origin)) return turnAway(socket, '403 Forbidden');
    if (path.startsWith('/socket.io/')) return void engine.handleUpgrade(request, socket, head);
    if (path.startsWith('/sync/')) return void sync.handleUpgrade(request, socket, head);
    turnAway(socket, '404 Not Found');
  });
}
