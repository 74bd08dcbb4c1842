// The command to be given once after a backup was put back, before the server starts: browsers that know of more than the
// backup start over, and offer their people the words that are missing in it.
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import { createLog } from './log.ts';
import { hasSqliteStore, openSqliteStore } from './store/sqlite-store.ts';

async function tellRestored(): Promise<void> {
  const { dataDir, logLevel } = readConfig(process.env);
  if (!hasSqliteStore(dataDir)) {
    throw new Error(
      `There are no data in ${dataDir}. Put the backup there, or set another DATA_DIR.`,
    );
  }
  const store = await openSqliteStore(dataDir, createLog(logLevel));
  await store.beginEpoch(systemClock.nowMs());
  await store.close();
}

try {
  await tellRestored();
  process.stdout.write(
    'Browsers will start over from what was restored. You can start Umecon now.\n',
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
