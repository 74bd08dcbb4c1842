// One process per DATA_DIR. The lock is a transaction held open on a file of its own: the system lets it go when the
// process ends, however it ends.
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { makePrivate } from '../private-file.ts';
import { FileFailure, StartFailure } from '../start-failure.ts';
import { sqliteCodeOf, sqliteCodes } from './sqlite-code.ts';

const fileName = 'in-use.sqlite';

type Lock = InstanceType<typeof DatabaseSync>;

/** The process itself refers to the lock: one that nobody refers to is collected, and with that let go. */
function holdWhileRunning(lock: Lock): () => void {
  const letGo = () => lock.close();
  process.once('exit', letGo);
  return () => {
    process.off('exit', letGo);
    letGo();
  };
}

/** Throws StartFailure when another process has the folder, FileFailure when it cannot be written. `release` lets it go. */
export async function openExclusiveUse(dataDir: string): Promise<{ release(): void }> {
  let lock: Lock | null = null;
  const path = join(dataDir, fileName);
  try {
    await makePrivate(path);
    lock = new DatabaseSync(path);
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    return { release: holdWhileRunning(lock) };
  } catch (error) {
    lock?.close();
    const cause = { cause: error };
    const code = sqliteCodeOf(error);
    if (code === sqliteCodes.busy) {
      const sentence = `Another Umecon is using ${dataDir}. Stop it, or set another DATA_DIR.`;
      throw new StartFailure(sentence, cause);
    }
    if (code === sqliteCodes.notDatabase || code === sqliteCodes.corrupt)
      throw new StartFailure(
        `${path} is damaged. It keeps nothing: delete it, and start again.`,
        cause,
      );
    throw new FileFailure(path, error);
  }
}
