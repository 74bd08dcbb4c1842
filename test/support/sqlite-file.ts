// The SQLite store laid open: the file's own connection, to fill the disk or to damage rows under a running store.
import { join } from 'node:path';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { createLog } from '../../server/log.ts';
import { createDocumentLog } from '../../server/store/document-log.ts';
import { migrate } from '../../server/store/migrations.ts';
import { createProbe } from '../../server/store/probe.ts';
import { createSessionStore } from '../../server/store/session-store.ts';
import { openSqliteDatabase } from '../../server/store/sqlite-database.ts';
import { createDataDir } from './temporary-data.ts';

const silent = createLog('silent');
const plenty = async () => Number.MAX_SAFE_INTEGER;

export async function openSqliteFile() {
  const { db, close } = openSqliteDatabase(join(await createDataDir(), 'umecon.sqlite'));
  onTestFinished(close);
  await migrate(db);
  const run = async (text: string) => (await sql<object>`${sql.raw(text)}`.execute(db)).rows;
  const value = async (text: string) => Number(Object.values((await run(text))[0] ?? {})[0]);
  return {
    sessions: createSessionStore(db, silent, createProbe(db, plenty)),
    documents: createDocumentLog(db, silent),
    run,
    value,
    /** As if the disk had no page more than now. */
    fillDisk: async () => run(`pragma max_page_count = ${await value('pragma page_count')}`),
    makeRoom: () => run('pragma max_page_count = 1000000'),
  };
}

/** Damages every row of the log of documents that a stopped server left. */
export async function damageRows(dataDir: string): Promise<void> {
  const { db, close } = openSqliteDatabase(join(dataDir, 'umecon.sqlite'));
  await sql`update document_log set checksum = checksum + 1`.execute(db);
  await close();
}
