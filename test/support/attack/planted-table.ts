// A server that finds a long table on its disk: written there beforehand, so that no rate or share of the door is spent on it.
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { createLog } from '../../../server/log.ts';
import { createDocumentLog } from '../../../server/store/document-log.ts';
import { openSqliteDatabase } from '../../../server/store/sqlite-database.ts';
import { openTable } from '../../../shared/document/table-document.ts';
import { type ServerProcess, startServerProcess } from '../server-process.ts';
import { nth } from '../sessions.ts';
import { createDataDir } from '../temporary-data.ts';
import { openTableAtWork, type TableAtWork, writeIdea } from './table-at-work.ts';

const organiserKey = 'an-organiser-key-for-this-test';

/** Under these client ids the ideas were written, each by another person. */
export const plantedClients = [1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008] as const;

export interface PlantedTable extends TableAtWork {
  readonly server: ServerProcess & { readonly organiserKey: string };
  /** As a client would have it. */
  readonly doc: Y.Doc;
}

function writeLongTable(ideas: number): Y.Doc {
  const doc = new Y.Doc();
  const table = openTable(doc);
  for (let at = 0; at < ideas; at += 1) {
    doc.clientID = nth(plantedClients, at % plantedClients.length);
    writeIdea(table, `planted-${at}`, `Cyklar som lånas ut vid stationen, förslag ${at}`);
    if (at % 10 === 0) table.ideas.delete(`planted-${at}`);
  }
  return doc;
}

/** The table has so many ideas, a tenth of them taken back, and people at it. The server ends with the test. */
export async function startWithPlantedTable(
  ideas: number,
  names: readonly string[],
): Promise<PlantedTable> {
  const settings = { DATA_DIR: await createDataDir(), ORGANISER_KEY: organiserKey };
  const first = await startServerProcess(settings);
  const work = await openTableAtWork({ ...first, organiserKey }, { names });
  await first.stop();
  const doc = writeLongTable(ideas);
  const { db, close } = openSqliteDatabase(join(settings.DATA_DIR, 'umecon.sqlite'));
  const update = Y.encodeStateAsUpdate(doc);
  const { id: personId } = nth(work.people, 0);
  const entry = { document: work.document, update, personId, claims: plantedClients };
  await createDocumentLog(db, createLog('silent')).append([entry]);
  await close();
  const server = await startServerProcess(settings);
  onTestFinished(() => server.kill());
  return { ...work, server: { ...server, organiserKey }, doc };
}
