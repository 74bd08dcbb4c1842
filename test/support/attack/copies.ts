// What a copy of a table reads, so that copies can be compared by content: what people see, and every root as it is.

import * as Y from 'yjs';
import { openTable } from '../../../shared/document/table-document.ts';
import { readTable } from '../../../shared/document/table-snapshot.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import { routes } from '../../../shared/protocol/paths.ts';
import { call } from '../api.ts';
import type { TestApp } from '../app.ts';
import { openPlainLine } from './open-line.ts';

const maps = ['ideas', 'places', 'groups', 'members', 'readings'] as const;

export function contentOf(doc: Y.Doc): object {
  const table = openTable(doc);
  const roots = maps.map((name) => [name, table[name].toJSON()]);
  return {
    ...Object.fromEntries(roots),
    statement: table.statement.toString(),
    seen: readTable(table),
  };
}

/** Every byte of what the server tells a newcomer. */
export async function readNew(
  server: Pick<TestApp, 'url'>,
  token: string,
  document: string,
): Promise<Y.Doc> {
  const line = await openPlainLine(server, token, document);
  await line.synchronise();
  line.end();
  return line.doc;
}

/** A table as the server itself reads it: texts by idea. */
export async function readServerTexts(
  server: Pick<TestApp, 'url'>,
  token: string,
  sessionId: string,
  tableId: string,
): Promise<Record<string, string>> {
  const { body } = await call<Outcome>(server, routes.outcome(sessionId, 'json'), {
    bearer: token,
  });
  const tables = body.challenges.flatMap((challenge) => challenge.tables);
  const ideas = tables.find(({ id }) => id === tableId)?.ideas ?? [];
  return Object.fromEntries(ideas.map(({ id, text }) => [id, text]));
}

/** A copy on which one may write without anybody hearing of it, under a client id of one's choice. */
export function copyOf(doc: Y.Doc, clientID?: number): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  if (clientID !== undefined) copy.clientID = clientID;
  return copy;
}
