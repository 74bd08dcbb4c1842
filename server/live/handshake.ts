// Who may connect: first the origin and the rush of strangers, before anything is kept; then the wire, and the token.
import type { IncomingMessage } from 'node:http';
import { limits } from '../../shared/model/limits.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { spokenWire } from '../../shared/protocol/version.ts';
import type { Guests } from '../guests.ts';
import type { Actor } from '../workshop/ports.ts';
import { type Answered, toAnswer } from './answer.ts';
import type { LiveParts } from './live-parts.ts';
import type { SessionSocket } from './session-server.ts';

const longestToken = 512;

type Admit = (message: string | null, isAllowed: boolean) => void;

/** Counts who came from each address within this second. Only a rush that nobody could serve is turned away. */
function createRush(clock: LiveParts['clock']): (network: string) => boolean {
  let came = new Map<string, number>();
  let sinceMs = clock.nowMs();
  return (network) => {
    if (clock.nowMs() - sinceMs >= 1000) {
      came = new Map();
      sinceMs = clock.nowMs();
    }
    const count = (came.get(network) ?? 0) + 1;
    came.set(network, count);
    return count > limits.strangersPerAddressPerSecond;
  };
}

/** Decides on a request to connect before anything is kept of it. */
export function createGate({ origins, networkOf, clock }: LiveParts) {
  const isRush = createRush(clock);
  return (request: IncomingMessage, admit: Admit): void => {
    if (!origins.isAllowed(request.headers.origin)) return admit('request/origin', false);
    // Old browsers' script tags, which none of ours needs: their bodies are read by rules of their own.
    if (/[?&]j=/.test(request.url ?? '')) return admit('request/not-found', false);
    if (isRush(networkOf(request))) return admit('request/too-many', false);
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
 * Lets in whoever has a token that still counts, and was not sent away just now. A page of another wire comes in to be
 * told so, before its token is read: also tokens may look otherwise on another wire.
 */
export function createHandshake(
  { tokens, workshop, logger, networkOf, wire }: LiveParts,
  { conductOf }: Pick<Guests<SessionSocket>, 'conductOf'>,
) {
  return async (socket: SessionSocket, next: (error?: Error) => void): Promise<void> => {
    const answer = await toAnswer(logger, 'a handshake', async () => {
      if (speaksOtherwise(socket, wire)) return { actor: null };
      const actor = readActor(tokens, socket);
      await workshop.readSession(actor);
      const network = networkOf(socket.request);
      if (conductOf({ actor, network }).isBarred()) throw new Refusal('request/too-many');
      return { actor };
    });
    if (!('done' in answer)) return next(toConnectError(answer));
    const { actor } = answer.done;
    socket.data.isOutdated = actor === null;
    if (actor) socket.data.actor = actor;
    next();
  };
}
