// The command to be given once after a backup was put back, before the server starts: browsers that know of more than the
// backup start over, and offer their people the words that are missing in it.
import { systemClock } from './clock.ts';
import { type Config, readConfig } from './config.ts';
import type { Log } from './log.ts';
import { StartFailure } from './start-failure.ts';
import { startOrExit } from './starting.ts';
import { hasSqliteStore, openSqliteStore } from './store/sqlite-store.ts';

async function tellRestored({ dataDir }: Config, logger: Log): Promise<void> {
  if (!hasSqliteStore(dataDir)) {
    throw new StartFailure(
      `There are no data in ${dataDir}. Put the backup there, or set another DATA_DIR.`,
    );
  }
  const store = await openSqliteStore(dataDir, logger);
  await store.beginEpoch(systemClock.nowMs());
  await store.close();
}

await startOrExit(() => readConfig(process.env), tellRestored);
process.stdout.write(
  'Browsers will start over from what was restored. You can start Umecon now.\n',
);
