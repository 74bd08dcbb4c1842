// Any y-websocket client at `/sync/<document>`: the stock provider over a real WebSocket, with a ticket.
import { once } from 'node:events';
import { request } from 'node:http';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { Ticket } from '../../shared/protocol/routes.ts';
import { call } from './api.ts';
import type { TestApp } from './app.ts';

export async function askTicket(
  app: Pick<TestApp, 'url'>,
  bearer: string,
  document: string,
): Promise<string> {
  const { body } = await call<Ticket>(app, routes.tickets, { bearer, body: { document } });
  return body.ticket;
}

export interface StockClient {
  readonly provider: WebsocketProvider;
  readonly doc: Y.Doc;
  readonly table: TableDocument;
}

const syncAddress = ({ url }: Pick<TestApp, 'url'>) => `${url.replace('http', 'ws')}/sync`;

/** The provider as it comes, but for the browser's broadcast channel; it ends with the test. */
export async function openStockClient(
  app: TestApp,
  bearer: string,
  document: string,
  doc = new Y.Doc(),
): Promise<StockClient> {
  const ticket = await askTicket(app, bearer, document);
  const provider = new WebsocketProvider(syncAddress(app), document, doc, {
    params: { ticket },
    disableBc: true,
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
  });
  onTestFinished(() => provider.destroy());
  return { provider, doc, table: openTable(doc) };
}

/** A bare socket, for what no provider sends. */
export async function openSocket(
  app: TestApp,
  bearer: string,
  document: string,
): Promise<WebSocket> {
  const ticket = await askTicket(app, bearer, document);
  const socket = new WebSocket(`${syncAddress(app)}/${document}?ticket=${ticket}`);
  onTestFinished(() => socket.terminate());
  await once(socket, 'open');
  return socket;
}

/** The status with which an upgrade is answered; 101 when it was let through. */
export async function askUpgrade(app: TestApp, path: string): Promise<number> {
  const asked = request(`${app.url}${path}`, {
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    },
  });
  asked.end();
  return Promise.race([
    once(asked, 'upgrade').then(([, socket]) => {
      socket.destroy();
      return 101;
    }),
    once(asked, 'response').then(([response]) => {
      response.resume();
      return Number(response.statusCode);
    }),
  ]);
}
