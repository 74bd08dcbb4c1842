// The session plane: one Socket.IO connection per browser, carrying commands, events and the frames of documents.
import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Server } from 'socket.io';
import { limits } from '../../shared/model/limits.ts';
import { closings } from '../../shared/protocol/closings.ts';
import type { Transport } from '../../shared/protocol/events.ts';
import { createAllowance } from './allowance.ts';
import { toAnswer } from './answer.ts';
import { createAudiences } from './audiences.ts';
import { takeCommands } from './command-desk.ts';
import { serveDocuments } from './document-plane.ts';
import { createFrameFan } from './frame-fan.ts';
import { createGate, createHandshake } from './handshake.ts';
import { createIntake } from './intake.ts';
import type { LiveParts } from './live-parts.ts';
import { transportOf } from './presence.ts';
import type { SessionServer, SessionSocket } from './session-server.ts';
import { watchReader } from './slow-reader.ts';
import { sparingParser } from './sparing-parser.ts';

/** A synchronisation of 1 MiB as base64, which long polling needs, and room around it. */
const largestMessage = 1.5 * 1024 * 1024;
/** How long a stopping server waits for connections to take their last word. */
const goodbyeMs = 1000;

export interface Live {
  readonly io: SessionServer;
  /** What the owner of the server's upgrades hands those of /socket.io to. */
  readonly engine: Server['engine'];
  /** How many connections there are by each transport. */
  connections(): Record<Transport, number>;
  /** Tells everybody what time it is, after the clock was set. */
  tellTime(nowMs: number): void;
  /** How many have not shown a token yet. */
  strangers(): number;
  /** Tells everybody, closes every connection; the HTTP server stays its owner's. */
  stop(): Promise<void>;
}

function openServer(httpServer: HttpServer, parts: LiveParts): SessionServer {
  const others = httpServer.listeners('upgrade');
  const io: SessionServer = new Server(httpServer, {
    path: '/socket.io',
    transports: ['polling', 'websocket'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    destroyUpgrade: false,
    maxHttpBufferSize: largestMessage,
    // Strangers are sent away earlier, and more firmly, by intake.ts.
    connectTimeout: 2 * limits.strangerSeconds * 1000,
    allowRequest: createGate(parts),
    parser: sparingParser,
  });
  // Upgrades have one owner, upgrade.ts, which hands them to the engine.
  for (const listener of httpServer.listeners('upgrade')) {
    if (!others.includes(listener)) httpServer.off('upgrade', listener as () => void);
  }
  return io;
}

/** Opens the session plane on a server whose requests are already answered by the HTTP plane. */
export function createLive(httpServer: HttpServer, parts: LiveParts): Live {
  const io = openServer(httpServer, parts);
  const audiences = createAudiences(io, parts);
  const fan = createFrameFan();
  const intake = createIntake(io, parts, largestMessage);
  const shakeHands = createHandshake(parts, intake.guests);
  io.use((socket, next) => void shakeHands(socket, next));
  io.on('connection', (socket) => void serve(socket));

  async function serve(socket: SessionSocket): Promise<void> {
    socket.on('error', () => socket.disconnect(true));
    if (socket.data.isOutdated) return sendAway(socket);
    const offend = intake.admit(socket);
    const spend = createAllowance(parts.clock, offend);
    const queuedBytes = watchReader(socket, parts.backlog);
    takeCommands(socket, spend, offend, parts);
    serveDocuments(socket, queuedBytes, spend, fan, parts);
    const answer = await toAnswer(parts.logger, 'a connection', async () => ({
      entered: await audiences.enter(socket),
    }));
    if (!('done' in answer)) socket.disconnect(true);
  }

  /** Nothing of it is taken: what a page of another wire says may mean something else here. */
  function sendAway(socket: SessionSocket): void {
    socket.emit('connection:closing', { closing: closings.outdated });
    socket.disconnect(true);
  }

  return {
    io,
    engine: io.engine,
    connections() {
      const counts = { websocket: 0, polling: 0 };
      for (const { conn } of io.of('/').sockets.values()) counts[transportOf(conn)] += 1;
      return counts;
    },
    tellTime: (nowMs) => void io.emit('clock:changed', { nowMs }),
    strangers: intake.strangers,
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
