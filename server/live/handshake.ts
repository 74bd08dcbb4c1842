// Who may connect: first the origin and the crowd of strangers, before anything is kept; then the wire, and the token.
import type { IncomingMessage } from 'node:http';
import { Refusal } from '../../shared/model/refusal.ts';
import { spokenWire } from '../../shared/protocol/version.ts';
import type { Actor } from '../workshop/ports.ts';
import { type Answered, toAnswer } from './answer.ts';
import type { LiveParts } from './live-parts.ts';
import type { SessionServer, SessionSocket } from './session-server.ts';

/** Connections that have not shown a token yet. A hall that comes back at once stays far below. */
const mostStrangers = 2000;
const mostConnectionsPerPerson = 20;
const longestToken = 512;

type Admit = (message: string | null, isAllowed: boolean) => void;

/** Decides on a request to connect before anything is kept of it. */
export function createGate(origins: LiveParts['origins'], server: () => SessionServer) {
  return (request: IncomingMessage, admit: Admit): void => {
    if (!origins.isAllowed(request.headers.origin)) return admit('request/origin', false);
    const io = server();
    const strangers = io.engine.clientsCount - io.of('/').sockets.size;
    if (strangers >= mostStrangers) return admit('request/too-many', false);
    admit(null, true);
  };
}

/** Refuses token/missing, token/unknown. */
function readActor(tokens: LiveParts['tokens'], { handshake }: SessionSocket): Actor {
  const token: unknown = handshake.auth.token;
  if (typeof token !== 'string' || token === '') throw new Refusal('token/missing');
  const actor = token.length <= longestToken ? tokens.readToken(token) : null;
  if (!actor) throw new Refusal('token/unknown');
  return actor;
}

/** Refuses input/invalid to what is no number of a wire. */
function speaksOtherwise({ handshake }: SessionSocket, wire: number): boolean {
  const spoken = spokenWire.safeParse(handshake.auth.wire);
  if (!spoken.success) throw new Refusal('input/invalid');
  return spoken.data !== undefined && spoken.data !== wire;
}

/** What the client finds in `error.data` when it may not connect. */
function toConnectError(data: Answered<object>): Error {
  return Object.assign(new Error('not admitted'), { data });
}

/**
 * Lets in whoever has a token that still counts, on as many devices as a person may have. A page of another wire comes
 * in to be told so, before its token is read: also tokens may look otherwise on another wire.
 */
export function createHandshake(
  { tokens, workshop, logger, wire }: LiveParts,
  countOf: (actor: Actor) => number,
) {
  return async (socket: SessionSocket, next: (error?: Error) => void): Promise<void> => {
    const answer = await toAnswer(logger, 'a handshake', async () => {
      if (speaksOtherwise(socket, wire)) return { actor: null };
      const actor = readActor(tokens, socket);
      await workshop.readSession(actor);
      if (countOf(actor) >= mostConnectionsPerPerson) throw new Refusal('request/too-many');
      return { actor };
    });
    if (!('done' in answer)) return next(toConnectError(answer));
    const { actor } = answer.done;
    socket.data.isOutdated = actor === null;
    if (actor) socket.data.actor = actor;
    next();
  };
}
