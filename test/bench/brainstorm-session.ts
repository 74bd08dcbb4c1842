// A session in the middle of its brainstorm, with one table, on a server of its own: where lines are tried out.
import {
  openSessionConnection,
  type SessionConnection,
} from '../../client/wire/session-connection.ts';
import { createSession } from '../../demo/real-wire.ts';
import type { TableId } from '../../shared/model/ids.ts';
import { type OwnServer, openOwnServer, organiserKey } from './own-server.ts';

const umea = { name: 'Umeå', country: 'SE', timeZone: 'Europe/Stockholm', language: 'sv' } as const;

export interface BrainstormSession {
  readonly url: string;
  readonly code: string;
  readonly tableId: TableId;
  /** The table's challenge. */
  readonly title: string;
  /** The facilitator's. */
  readonly desk: SessionConnection;
  readonly close: OwnServer['close'];
}

export async function openBrainstormSession(): Promise<BrainstormSession> {
  const server = await openOwnServer({});
  const title = 'Ljus';
  const { session, facilitator } = await createSession(server.url, organiserKey, {
    title: 'Benchmark',
    template: 'kamacon',
    cities: [umea, { ...umea, name: 'Kamakura' }],
    challenges: [{ title, question: 'Hur?', presenter: 'P', city: umea.name }],
  });
  const { token } = facilitator;
  const desk = openSessionConnection({ token, keptAs: null, url: server.url });
  const kinds = session.steps.map(({ kind }) => kind);
  for (let at = 0; at < kinds.indexOf('brainstorm'); at += 1)
    await desk.command('step:advance', {});
  const [table] = session.tables;
  if (!table) throw new Error('no table');
  return {
    url: server.url,
    code: session.code,
    tableId: table.id,
    title,
    desk,
    close() {
      desk.close();
      return server.close();
    },
  };
}
