// Who calls: a person by their token, the organiser by their key or, from this site only, by their cookie.
import type { Request } from 'express';
import { limits } from '../../shared/model/limits.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Actor } from '../workshop/ports.ts';
import { createFailureLimit } from './failure-limit.ts';
import type { HttpParts } from './http-parts.ts';
import { readOrganiserCookie } from './organiser-cookie.ts';
import { createSlowDown } from './slow-down.ts';

const windowSeconds = limits.guessWindowSeconds;

export interface Credentials {
  /** Refuses token/missing, token/unknown, request/too-many. */
  actor(request: Request): Promise<Actor>;
  /** A participant or a facilitator of this session. Refuses session/not-found to those of another, role/not-allowed to a wall. */
  member(request: Request, sessionId: string): Promise<Actor>;
  /** Whether the key or the cookie of the organiser came along. Refuses request/too-many to a wrong key after many others. */
  isOrganiser(request: Request): Promise<boolean>;
  /** Refuses token/missing, token/unknown, request/too-many. */
  demandOrganiser(request: Request): Promise<void>;
}

function bearer(request: Request): string | null {
  const match = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '');
  return match?.[1] ?? null;
}

export function createCredentials({
  tokens,
  organiser,
  origins,
  addressOf,
}: HttpParts): Credentials {
  const tokenLimit = createFailureLimit({
    perNetwork: limits.wrongTokensPerAddress,
    inAll: limits.wrongTokensInAll,
    windowSeconds,
  });
  const keyLimit = createFailureLimit({
    perNetwork: limits.wrongKeysPerAddress,
    inAll: limits.wrongKeysInAll,
    windowSeconds,
  });
  const slowDown = createSlowDown({ ms: limits.wrongKeyWaitMs, most: limits.wrongKeysWaiting });

  async function actor(request: Request): Promise<Actor> {
    const token = bearer(request);
    if (token === null) throw new Refusal('token/missing');
    const found = tokens.readToken(token);
    if (found) return found;
    const isTooMany = await tokenLimit.fail(addressOf(request).network);
    throw new Refusal(isTooMany ? 'request/too-many' : 'token/unknown');
  }

  /** The right key is asked first: nobody else's guesses keep the organiser out. Wrong ones wait once they are many. */
  async function holdsKey(request: Request, key: string): Promise<boolean> {
    if (organiser.isKey(key)) return true;
    if (!(await keyLimit.fail(addressOf(request).network))) return false;
    await slowDown();
    throw new Refusal('request/too-many');
  }

  async function isOrganiser(request: Request): Promise<boolean> {
    const key = bearer(request);
    if (key !== null) return holdsKey(request, key);
    const cookie = readOrganiserCookie(request);
    return (
      cookie !== null &&
      origins.isAllowed(request.headers.origin) &&
      organiser.isCookieValue(cookie)
    );
  }

  return {
    actor,
    async member(request, sessionId) {
      const found = await actor(request);
      if (found.sessionId !== sessionId) throw new Refusal('session/not-found');
      if (found.kind === 'wall') throw new Refusal('role/not-allowed');
      return found;
    },
    isOrganiser,
    async demandOrganiser(request) {
      if (await isOrganiser(request)) return;
      throw new Refusal(bearer(request) === null ? 'token/missing' : 'token/unknown');
    },
  };
}
