// The store that a fresh checkout runs on: one SQLite file in DATA_DIR, for one process.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import { makePrivate, takeFromOthers } from '../private-file.ts';
import { FileFailure } from '../start-failure.ts';
import type { DocumentLog, SessionStore } from '../workshop/ports.ts';
import { createDocumentLog } from './document-log.ts';
import { beginEpoch } from './epoch.ts';
import { openExclusiveUse } from './exclusive-use.ts';
import { createLogSize, type LogSize } from './log-size.ts';
import { migrate } from './migrations.ts';
import { createProbe, readFreeBytes } from './probe.ts';
import { createSessionStore } from './session-store.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

const fileName = 'umecon.sqlite';

export interface Store {
  readonly sessions: SessionStore;
  readonly documents: DocumentLog;
  /** How large the log of documents is, as counted a few seconds ago at most. */
  readonly readLogSize: () => Promise<LogSize>;
  /** From now on no browser merges what it kept of any document. */
  readonly beginEpoch: (nowMs: number) => Promise<void>;
  /** Waits for the write under way; whoever comes later is told StoreUnavailable. */
  readonly close: () => Promise<void>;
}

async function openMigrated(path: string) {
  // Made by us, so that SQLite gives what it writes beside it the same rights.
  await makePrivate(path);
  for (const beside of ['-wal', '-shm']) await takeFromOthers(`${path}${beside}`);
  const database = openSqliteDatabase(path);
  try {
    await migrate(database.db);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

export const hasSqliteStore = (dataDir: string) => existsSync(join(dataDir, fileName));

/** Makes the folder and the tables where needed. Throws when another process has them or the disk refuses. */
export async function openSqliteStore(
  dataDir: string,
  logger: Log,
  freeBytes = () => readFreeBytes(dataDir),
): Promise<Store> {
  // What people write is for the server's user only.
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const use = await openExclusiveUse(dataDir);
  try {
    const path = join(dataDir, fileName);
    const { db, close } = await openMigrated(path).catch((error: unknown) => {
      throw new FileFailure(path, error);
    });
    return {
      sessions: createSessionStore(db, logger, createProbe(db, freeBytes)),
      documents: createDocumentLog(db, logger),
      readLogSize: createLogSize(db),
      beginEpoch: (nowMs) => beginEpoch(db, nowMs),
      async close() {
        await close().catch((error: unknown) => {
          logger.warn({ error }, 'the write-ahead log stays for the next start to read');
        });
        use.release();
      },
    };
  } catch (error) {
    use.release();
    throw error;
  }
}
