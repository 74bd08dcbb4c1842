// The store that a fresh checkout runs on: one SQLite file in DATA_DIR, for one process.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import type { DocumentLog, SessionStore } from '../workshop/ports.ts';
import { createDocumentLog } from './document-log.ts';
import { openExclusiveUse } from './exclusive-use.ts';
import { migrate } from './migrations.ts';
import { createSessionStore } from './session-store.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

const fileName = 'umecon.sqlite';

export interface Store {
  readonly sessions: SessionStore;
  readonly documents: DocumentLog;
  close(): Promise<void>;
}

/** Makes the folder and the tables where needed. Throws when another process has them or the disk refuses. */
export async function openSqliteStore(dataDir: string, logger: Log): Promise<Store> {
  await mkdir(dataDir, { recursive: true });
  const use = openExclusiveUse(dataDir);
  const db = openSqliteDatabase(join(dataDir, fileName));
  await migrate(db);
  return {
    sessions: createSessionStore(db),
    documents: createDocumentLog(db, logger),
    async close() {
      await db.destroy();
      use.release();
    },
  };
}
