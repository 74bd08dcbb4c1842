// Requests of the record plane. An expected no is thrown as RefusedError, silence as UnreachableError.

import { FailedError, RefusedError, UnreachableError } from '../../shared/model/answer-errors.ts';
import type { Failed, Refused } from '../../shared/protocol/answers.ts';
import { wireHeader } from '../../shared/protocol/version.ts';
import { isOfOtherWire } from './own-wire.ts';
import { pageRenewal } from './renewal.ts';

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly token?: string | null;
  readonly body?: unknown;
}

const answerWithinMs = 20_000;

async function send(path: string, { method = 'GET', token, body }: Asking): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(answerWithinMs),
    });
  } catch (error) {
    throw new UnreachableError(error); // fetch throws for networks and time-outs only
  }
}

async function toError(response: Response): Promise<Error> {
  // A proxy in between answers with a page of its own, not with JSON.
  const answer: unknown = await response.json().catch(() => null);
  const { refused, failed } = (answer ?? {}) as { refused?: Refused; failed?: Failed };
  if (refused) return new RefusedError(refused.code, refused.fields);
  return failed ? new FailedError(failed.reference) : new UnreachableError(response.status);
}

export async function requestResponse(path: string, asking: Asking = {}): Promise<Response> {
  const response = await send(path, asking);
  if (isOfOtherWire(response.headers.get(wireHeader))) pageRenewal.outdated();
  if (!response.ok) throw await toError(response);
  return response;
}

/** The answer of our own server, whose shape the contract tests hold. */
export async function request<T>(path: string, asking: Asking = {}): Promise<T> {
  const response = await requestResponse(path, asking);
  return (await response.json()) as T;
}
