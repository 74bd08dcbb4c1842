// People of one evening as the client's own wire connects them to a real server.

import {
  openSessionConnection,
  type SessionConnection,
} from '../../client/wire/session-connection.ts';
import type { SharedDocument } from '../../client/wire/shared-document.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea } from '../../shared/document/table-edits.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';
import type { StepKind } from '../../shared/model/step.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { createSession, joinAs } from './api.ts';
import type { TestApp } from './app.ts';
import { nth } from './sessions.ts';

export interface Evening {
  readonly created: CreatedSession;
  /** The facilitator's connection. */
  readonly desk: SessionConnection;
  /** Walks to the first step of a kind. */
  goTo(kind: StepKind): Promise<void>;
  /** Joins, sits down at the first table when the step allows it, and follows the evening. */
  seat(name: string): Promise<SessionConnection>;
  /** The first table's document, as this connection has it. */
  openTable(connection: SessionConnection): SharedDocument;
  close(): void;
}

export async function openEvening(app: TestApp): Promise<Evening> {
  const created = await createSession(app);
  const { url } = app;
  const opened: SessionConnection[] = [];
  const table = nth(created.session.tables, 0);

  function connect(token: string): SessionConnection {
    const connection = openSessionConnection({ token, keptAs: null, url });
    opened.push(connection);
    return connection;
  }
  const desk = connect(created.facilitator.token);
  await whenHere(desk);

  return {
    created,
    desk,
    async goTo(kind) {
      const { steps } = created.session;
      const at = () => steps.findIndex(({ id }) => id === desk.session.get()?.step);
      const wanted = steps.findIndex((step) => step.kind === kind);
      for (let index = at(); index < wanted; index += 1) await desk.command('step:advance', {});
    },
    async seat(name) {
      const { token } = await joinAs(app, created.session, name);
      const connection = connect(token);
      await whenHere(connection);
      await connection.command('table:join', { tableId: table.id });
      return connection;
    },
    openTable: (connection) => connection.documents.take(tableDocument(table.id)),
    close() {
      for (const connection of opened) connection.close();
    },
  };
}

/** Resolves once the session has come. */
export function whenHere({ session }: SessionConnection): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (session.get() === null) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}

export const textsOf = (document: SharedDocument) =>
  readTable(openTable(document.life.get().doc)).ideas.map(({ text }) => text);

let made = 0;
export function write(document: SharedDocument, text: string): string {
  made += 1;
  const id = `idea${made}`;
  addIdea(
    openTable(document.life.get().doc),
    { id, text, language: 'sv', kind: 'solution', createdAtMs: Date.now() + made },
    'me',
  );
  return id;
}
