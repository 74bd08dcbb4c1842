// The same wire that everybody uses: HTTP to join, Socket.IO for commands, the y-websocket endpoint for documents.
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { SessionPlan } from '../shared/model/session.ts';
import type { DocumentName } from '../shared/protocol/document-name.ts';
import { frameKind } from '../shared/protocol/frames.ts';
import { routes } from '../shared/protocol/paths.ts';
import type { CreatedSession, Joined, Ticket } from '../shared/protocol/routes.ts';
import type { Guest } from './sample-evening.ts';

async function post<T>(url: string, token: string | null, body: unknown): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}

export const createSession = (url: string, organiserKey: string, plan: SessionPlan) =>
  post<CreatedSession>(`${url}${routes.sessions}`, organiserKey, plan);

type Newcomer = Pick<Guest, 'name' | 'city' | 'language'>;

export const join = (url: string, code: string, { name, city, language }: Newcomer) =>
  post<Joined>(`${url}${routes.participants(code)}`, null, { name, city, language });

export interface Line {
  command(name: string, payload?: object): Promise<unknown>;
  close(): void;
}

/** A Socket.IO connection as somebody; a refused command is an error here, for the play is written to be allowed. */
export async function openLine(url: string, token: string): Promise<Line> {
  const socket = io(url, { auth: { token }, transports: ['websocket'] });
  await new Promise<void>((resolve, reject) => {
    socket.once('session:state', () => resolve());
    socket.once('connect_error', reject);
  });
  let count = 0;
  return {
    async command(name, payload = {}) {
      count += 1;
      const id = `${socket.id}-${count}`.replace(/[^\w-]/g, '_');
      const answer: { done?: unknown; refused?: { code: string } } = await socket
        .timeout(10_000)
        .emitWithAck(name, { id, ...payload });
      if (answer.refused) throw new Error(`${name} was refused: ${answer.refused.code}`);
      return answer.done;
    },
    close: () => socket.disconnect(),
  };
}

/** Opens a shared document with a ticket, as any y-websocket client would. */
export async function openDocument(url: string, token: string, document: DocumentName) {
  const { ticket } = await post<Ticket>(`${url}${routes.tickets}`, token, { document });
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, document, doc, {
    params: { ticket },
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  // The durable acknowledgement is for those who show what is saved.
  provider.messageHandlers[frameKind.acknowledge] = () => undefined;
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()));
  return { doc, awareness: provider.awareness, close: () => provider.destroy() };
}
