// A server with half a gigabyte of memory, and what was written before there were limits.
import { onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { createLog } from '../../../server/log.ts';
import { openSqliteStore } from '../../../server/store/sqlite-store.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import type { DocumentName } from '../../../shared/protocol/document-name.ts';
import { routes } from '../../../shared/protocol/paths.ts';
import { call } from '../api.ts';
import { startServerProcess } from '../server-process.ts';

export const organiserKey = 'an-organiser-key-for-this-test';
const halfAGigabyte = { NODE_OPTIONS: '--max-old-space-size=512' };

export async function openSmallServer(dataDir: string) {
  const environment = { DATA_DIR: dataDir, ORGANISER_KEY: organiserKey, ...halfAGigabyte };
  const server = await startServerProcess(environment);
  onTestFinished(() => server.kill());
  return { ...server, organiserKey };
}

/** Puts something into the log past every rule. */
export async function plant(
  dataDir: string,
  document: DocumentName,
  doc: Y.Doc,
  personId: PersonId,
): Promise<void> {
  const store = await openSqliteStore(dataDir, createLog('silent'));
  const update = Y.encodeStateAsUpdate(doc);
  await store.documents.append([{ document, update, personId, claims: [doc.clientID] }]);
  await store.close();
}

export const readOutcome = (server: { readonly url: string }, bearer: string, session: string) =>
  call<Outcome>(server, routes.outcome(session, 'json'), { bearer });
