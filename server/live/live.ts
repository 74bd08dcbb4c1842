// The session plane: one Socket.IO connection per browser, carrying commands, events and the frames of documents.
import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Server } from 'socket.io';
import { closings } from '../../shared/protocol/closings.ts';
import type { Transport } from '../../shared/protocol/events.ts';
import { createAllowance } from './allowance.ts';
import { toAnswer } from './answer.ts';
import { createAudiences } from './audiences.ts';
import { takeCommands } from './command-desk.ts';
import { serveDocuments } from './document-plane.ts';
import { createFrameFan } from './frame-fan.ts';
import { createGate, createHandshake } from './handshake.ts';
import type { LiveParts } from './live-parts.ts';
import { transportOf } from './presence.ts';
import type { SessionServer, SessionSocket } from './session-server.ts';
import { watchReader } from './slow-reader.ts';

/** A synchronisation of 1 MiB as base64, which long polling needs, and room around it. */
const largestMessage = 1.5 * 1024 * 1024;
const strangersLeaveAfterMs = 10_000;
/** How long a stopping server waits for connections to take their last word. */
const goodbyeMs = 1000;

export interface Live {
  readonly io: SessionServer;
  /** What the owner of the server's upgrades hands those of /socket.io to. */
  readonly engine: Server['engine'];
  /** How many connections there are by each transport. */
  connections(): Record<Transport, number>;
  /** Tells everybody, closes every connection; the HTTP server stays its owner's. */
  stop(): Promise<void>;
}

function openServer(httpServer: HttpServer, origins: LiveParts['origins']): SessionServer {
  const others = httpServer.listeners('upgrade');
  const io: SessionServer = new Server(httpServer, {
    path: '/socket.io',
    transports: ['polling', 'websocket'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    destroyUpgrade: false,
    maxHttpBufferSize: largestMessage,
    connectTimeout: strangersLeaveAfterMs,
    allowRequest: createGate(origins, () => io),
  });
  // Upgrades have one owner, upgrade.ts, which hands them to the engine.
  for (const listener of httpServer.listeners('upgrade')) {
    if (!others.includes(listener)) httpServer.off('upgrade', listener as () => void);
  }
  return io;
}

/** Opens the session plane on a server whose requests are already answered by the HTTP plane. */
export function createLive(httpServer: HttpServer, parts: LiveParts): Live {
  const io = openServer(httpServer, parts.origins);
  const audiences = createAudiences(io, parts);
  const fan = createFrameFan();
  const shakeHands = createHandshake(parts, (actor) => audiences.countOf(actor));
  io.use((socket, next) => void shakeHands(socket, next));
  io.on('connection', (socket) => void serve(socket));

  async function serve(socket: SessionSocket): Promise<void> {
    socket.on('error', () => socket.disconnect(true));
    const spend = createAllowance(parts.clock);
    const queuedBytes = watchReader(socket, parts.backlog);
    takeCommands(socket, spend, parts);
    serveDocuments(socket, queuedBytes, spend, fan, parts);
    const answer = await toAnswer(parts.logger, 'a connection', async () => ({
      entered: await audiences.enter(socket),
    }));
    if (!('done' in answer)) socket.disconnect(true);
  }

  return {
    io,
    engine: io.engine,
    connections() {
      const counts = { websocket: 0, polling: 0 };
      for (const { conn } of io.of('/').sockets.values()) counts[transportOf(conn)] += 1;
      return counts;
    },
    async stop() {
      audiences.stop();
      io.emit('connection:closing', { closing: closings.serverStopping });
      const gone = [...io.of('/').sockets.values()].map(({ conn }) => once(conn, 'close'));
      io.disconnectSockets(true);
      await Promise.race([Promise.all(gone), setTimeout(goodbyeMs, null, { ref: false })]);
      io.engine.close();
    },
  };
}
