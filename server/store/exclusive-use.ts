// One process per DATA_DIR. The lock is a transaction held open on a file of its own: the system lets it go when the
// process ends, however it ends.
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';

const fileName = 'in-use.sqlite';

/** Throws a plain sentence when another process has the folder. `release` lets it go. */
export function openExclusiveUse(dataDir: string): { release(): void } {
  const lock = new DatabaseSync(join(dataDir, fileName));
  try {
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new Error(`Another Umecon is using ${dataDir}. Stop it, or set another DATA_DIR.`, {
      cause: error,
    });
  }
  return { release: () => lock.close() };
}
