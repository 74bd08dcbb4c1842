// A bare Socket.IO client of the session plane: what it was told, in order, and a way to wait for a fact.
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Session } from '../../shared/model/session.ts';
import type { Answer } from '../../shared/protocol/answers.ts';

export interface Told<T = unknown> {
  readonly name: string;
  readonly data: T;
}

export interface SessionClient {
  readonly socket: Socket;
  /** As sent at connection. */
  readonly state: Session;
  readonly told: readonly Told[];
  /** Gives a command under an id of its own, or the one handed in. */
  give(
    name: string,
    payload?: object,
  ): Promise<Answer & { done?: unknown; refused?: { code: string } }>;
  /** The first event of that name that fits, whether it has come or is still to come. */
  hear<T>(name: string, fits?: (data: T) => boolean): Promise<T>;
  close(): void;
}

export interface ClientOptions {
  readonly transports?: readonly ('polling' | 'websocket')[];
  readonly headers?: Record<string, string>;
  /** Whether it moves to the next transport by itself. */
  readonly upgrade?: boolean;
  /** What it says of the wire that it speaks. */
  readonly wire?: unknown;
}

/** Resolves once the state has come; rejects with what `connect_error` carried in `data`, or its message. */
export async function connect(
  { url }: { readonly url: string },
  token: string | undefined,
  { transports = ['websocket'], headers = {}, upgrade = true, wire }: ClientOptions = {},
): Promise<SessionClient> {
  const socket = io(url, {
    auth: { ...(token !== undefined && { token }), ...(wire !== undefined && { wire }) },
    transports: [...transports],
    extraHeaders: headers,
    upgrade,
    reconnection: false,
    forceNew: true,
  });
  const told: Told[] = [];
  const listeners = new Set<() => void>();
  socket.onAny((name: string, data: unknown) => {
    told.push({ name, data });
    for (const listener of listeners) listener();
  });

  function hear<T>(name: string, fits: (data: T) => boolean = () => true): Promise<T> {
    const find = () => told.find((one) => one.name === name && fits(one.data as T));
    return new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (!found) return;
        listeners.delete(look);
        resolve(found.data as T);
      };
      listeners.add(look);
      look();
    });
  }

  const state = await new Promise<Session>((resolve, reject) => {
    socket.once('connect_error', (error: Error & { data?: unknown }) => {
      socket.close();
      reject(error.data ?? error);
    });
    void hear<Session>('session:state').then(resolve);
  });
  return {
    socket,
    state,
    told,
    give: (name, payload = {}) => socket.emitWithAck(name, { id: randomUUID(), ...payload }),
    hear,
    close: () => socket.close(),
  };
}
