// What went wrong, as HTTP says it: a refusal with its status, a store that does not write, or a fault with a reference.
// Nothing of the inside leaves the house.
import type { ErrorRequestHandler, Response } from 'express';
import { Refusal, type RefusalCode } from '../../shared/model/refusal.ts';
import { toRefused } from '../../shared/protocol/answers.ts';
import { newReference } from '../log.ts';
import { StoreUnavailable } from '../workshop/ports.ts';
import type { HttpParts } from './http-parts.ts';

/** Total: a new code does not compile until it has its status. */
export const statusOf: Record<RefusalCode, 400 | 401 | 403 | 404 | 409 | 413 | 429 | 503> = {
  'agenda/changed': 409,
  'agenda/first-step': 409,
  'agenda/incomplete': 400,
  'agenda/last-step': 409,
  'agenda/started': 409,
  'challenge/not-found': 404,
  'challenge/not-yours': 403,
  'challenge/too-many': 409,
  'challenge/too-many-yours': 409,
  'commitment/not-found': 404,
  'commitment/not-yours': 403,
  'commitment/too-many': 409,
  'document/full': 409,
  'document/copy-claimed': 409,
  'document/not-found': 404,
  'document/read-only': 403,
  'document/too-large': 413,
  'document/unreadable': 400,
  'door/locked': 409,
  'facilitator/last-one': 409,
  'facilitator/not-found': 404,
  'idea/not-found': 404,
  'idea/not-at-this-table': 404,
  'idea/not-yours': 403,
  'idea/too-long': 400,
  'input/invalid': 400,
  'input/too-large': 413,
  'participant/not-found': 404,
  'participant/session-full': 409,
  'participant/unknown-city': 400,
  'person/not-introduced': 409,
  'question/not-found': 404,
  'question/not-yours': 403,
  'question/too-many': 409,
  'reading/other-language': 400,
  'report/not-found': 404,
  'report/not-yours': 403,
  'report/too-many': 409,
  'report/too-many-yours': 409,
  'request/not-found': 404,
  'request/origin': 403,
  'request/too-many': 429,
  'role/not-allowed': 403,
  'seat/not-yours': 403,
  'session/closed': 409,
  'session/conflict': 409,
  'session/damaged': 503,
  'session/not-found': 404,
  'step/moved': 409,
  'step/not-now': 409,
  'step/not-found': 404,
  'store/unavailable': 503,
  'table/not-found': 404,
  'take-back/not-found': 404,
  'text/too-long': 400,
  'ticket/invalid': 401,
  'timer/not-paused': 409,
  'timer/not-running': 409,
  'token/missing': 401,
  'token/unknown': 401,
  'vote/already-placed': 409,
  'vote/budget-spent': 409,
  'vote/not-placed': 409,
  'wall/ended': 403,
};

/** What Express and its parsers throw at a request they cannot take carries a 4xx status. */
function statusOfParser(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

function toRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreUnavailable) return new Refusal('store/unavailable');
  const status = statusOfParser(error);
  if (status === null) return null;
  if (status === 413) return new Refusal('input/too-large');
  return new Refusal(status === 404 ? 'request/not-found' : 'input/invalid');
}

function send(response: Response, status: number, body: object): void {
  if (response.headersSent) response.destroy();
  else response.status(status).json(body);
}

/** The one place where a request that failed gets its answer. */
export function createErrorAnswer({
  logger,
  metrics,
}: Pick<HttpParts, 'logger' | 'metrics'>): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const refusal = toRefusal(error);
    if (refusal) {
      metrics.refused(refusal.code);
      if (error instanceof StoreUnavailable) logger.warn({ error }, 'the store cannot be written');
      return send(response, statusOf[refusal.code], { refused: toRefused(refusal) });
    }
    const reference = newReference();
    logger.error({ error, reference, method: request.method }, 'a request failed');
    send(response, 500, { failed: { reference } });
  };
}
