// Who calls: a person by their token, the organiser by their key or, from this site only, by their cookie.
import type { Request } from 'express';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Actor } from '../workshop/ports.ts';
import { createFailureLimit } from './failure-limit.ts';
import type { HttpParts } from './http-parts.ts';
import { readOrganiserCookie } from './organiser-cookie.ts';

const windowSeconds = 10 * 60;
const failedTokens = 1000;
const failedKeys = 20;

export interface Credentials {
  /** Refuses token/missing, token/unknown, request/too-many. */
  actor(request: Request): Promise<Actor>;
  /** A participant or a facilitator of this session. Refuses session/not-found to those of another, role/not-allowed to a wall. */
  member(request: Request, sessionId: string): Promise<Actor>;
  /** Whether the key or the cookie of the organiser came along. Refuses request/too-many after many wrong keys. */
  isOrganiser(request: Request): Promise<boolean>;
  /** Refuses token/missing, token/unknown, request/too-many. */
  demandOrganiser(request: Request): Promise<void>;
}

function bearer(request: Request): string | null {
  const match = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '');
  return match?.[1] ?? null;
}

export function createCredentials({ tokens, organiser, origins }: HttpParts): Credentials {
  const tokenLimit = createFailureLimit(failedTokens, windowSeconds);
  const keyLimit = createFailureLimit(failedKeys, windowSeconds);

  async function actor(request: Request): Promise<Actor> {
    const token = bearer(request);
    if (token === null) throw new Refusal('token/missing');
    const found = tokens.readToken(token);
    if (found) return found;
    const isTooMany = await tokenLimit.fail(request.ip ?? '');
    throw new Refusal(isTooMany ? 'request/too-many' : 'token/unknown');
  }

  /** A guessed key must stay a guess: after too many from one address even a right one waits. */
  async function holdsKey(request: Request, key: string): Promise<boolean> {
    const address = request.ip ?? '';
    if (await keyLimit.isSpent(address)) throw new Refusal('request/too-many');
    if (organiser.isKey(key)) return true;
    await keyLimit.fail(address);
    return false;
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
