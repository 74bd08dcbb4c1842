// A file as the first release of the tables made it, with an evening in it.
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import * as Y from 'yjs';
import { checksumOf } from '../../../server/store/checksum.ts';
import { openTable } from '../../../shared/document/table-document.ts';
import { addIdea } from '../../../shared/document/table-edits.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import { tableDocument } from '../../../shared/protocol/document-name.ts';
import { routes } from '../../../shared/protocol/paths.ts';
import { createSession, nth, withPeople } from '../../support/sessions.ts';
import { askFor } from '../evening/ask.ts';
import { organiserKey } from '../evening/server-room.ts';
import { type Violation, violation } from '../history/violation.ts';

// Released, so it never changes: written down here and not taken from the migrations.
const tables = `
  create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
  create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);
  insert into kysely_migration values ('0001-sessions-and-documents', '2026-01-01T00:00:00.000Z');
  insert into kysely_migration_lock values ('migration_lock', 0);
  create table sessions (id text primary key, code text not null unique, version integer not null, created_at text not null, state text not null);
  create table command_results (session_id text not null, person_id text not null, command_id text not null, answer text not null, constraint command_results_key primary key (session_id, person_id, command_id));
  create table documents (name text primary key, epoch integer not null);
  create table document_log (seq integer primary key autoincrement, document text not null, person_id text not null, body blob not null, checksum integer not null);
  create table document_quarantine (id integer primary key autoincrement, seq integer not null, document text, person_id text, body blob, checksum integer);
  create index document_log_by_document on document_log (document, seq);
  create table document_clients (document text not null, client_id integer not null, person_id text not null, constraint document_clients_key primary key (document, client_id));
`;
const ideas = 40;

export interface Planted {
  /** What of the evening is not there any more. */
  look(url: string): Promise<Violation[]>;
}

export async function plantFirstTables(dataDir: string): Promise<Planted> {
  const session = withPeople(createSession(), 'Anna@Umeå');
  const document = tableDocument(nth(session.tables, 0).id);
  const person = nth(session.participants, 0).id;
  const doc = new Y.Doc();
  const database = new DatabaseSync(join(dataDir, 'umecon.sqlite'));
  database.exec(tables);
  database
    .prepare('insert into sessions values (?, ?, ?, ?, ?)')
    .run(session.id, session.code, session.version, session.createdAt, JSON.stringify(session));
  database
    .prepare('insert into document_clients values (?, ?, ?)')
    .run(document, doc.clientID, person);
  const append = database.prepare(
    'insert into document_log (document, person_id, body, checksum) values (?, ?, ?, ?)',
  );
  doc.on('update', (update) =>
    append.run(document, person, update, checksumOf(document, update, false)),
  );
  const ids = Array.from({ length: ideas }, (_, at) => `idea-${at}`);
  for (const [at, id] of ids.entries()) {
    const words = { id, text: id, language: 'sv', kind: 'solution', createdAtMs: at } as const;
    addIdea(openTable(doc), words, null);
  }
  database.close();
  return {
    async look(url) {
      const path = routes.facilitatorLink(session.id);
      const { token } = await askFor<{ token: string }>(url + path, organiserKey, {});
      const outcome = await askFor<Outcome>(url + routes.outcome(session.id, 'json'), token);
      const seen = nth(nth(outcome.challenges, 0).tables, 0).ideas;
      const there = new Set(seen.filter(({ author }) => author.id === person).map(({ id }) => id));
      return ids.filter((id) => !there.has(id)).map((id) => violation('lost', `idea ${id}`));
    },
  };
}
