// The HTTP plane as a program uses it: one call, its status, its answer.
import type { Session } from '../../shared/model/session.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { CreatedSession, Joined, WallOpened } from '../../shared/protocol/routes.ts';
import { plan } from './sessions.ts';

export interface Call {
  readonly method?: string;
  /** Sent as `Authorization: Bearer …`. */
  readonly bearer?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  /** The code of a refusal, or null. */
  readonly refused: string | null;
}

interface Server {
  readonly url: string;
  readonly organiserKey: string;
}

function readRefused(body: unknown): string | null {
  const { refused } = (body ?? {}) as { refused?: { code?: string } };
  return refused?.code ?? null;
}

/** Calls and reads the answer as JSON, or as text where it is none. */
export async function call<T = unknown>(
  { url }: Pick<Server, 'url'>,
  path: string,
  { method, bearer, body, headers = {} }: Call = {},
): Promise<Reply<T>> {
  const response = await fetch(`${url}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  const answer: unknown = isJson ? JSON.parse(text) : text;
  return {
    status: response.status,
    headers: response.headers,
    body: answer as T,
    refused: readRefused(answer),
  };
}

export async function createSession(server: Server, changes: object = {}): Promise<CreatedSession> {
  const { body } = await call<CreatedSession>(server, routes.sessions, {
    bearer: server.organiserKey,
    body: { ...plan, ...changes },
  });
  return body;
}

export async function joinAs(
  server: Server,
  session: Pick<Session, 'code'>,
  name: string,
  city = 'Umeå',
): Promise<Joined> {
  const { body } = await call<Joined>(server, routes.participants(session.code), {
    body: { name, city, language: 'sv' },
  });
  return body;
}

export async function openWall(
  server: Server,
  session: Pick<Session, 'code'>,
): Promise<WallOpened> {
  const { body } = await call<WallOpened>(server, routes.walls(session.code), { body: {} });
  return body;
}
