import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { createCountedChance } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

const silent = createLog('silent');
const storeWriter = new URL('../support/store-writer.ts', import.meta.url);
const writer = ['--expose-gc', '--import', 'tsx', fileURLToPath(storeWriter)];

/** Lets another process write until it has said so `count` times, and kills it; gives everything it said. */
async function writeAndKill(dataDir: string, count: number, meanwhile: () => Promise<void>) {
  const child = spawn(process.execPath, [...writer, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === 1) await meanwhile();
    if (acknowledged.length === count) child.kill('SIGKILL');
  }
  return acknowledged;
}

it.each([1, 7, 50, 333])(
  '[DU1] [ST11] killed after %i entries: one at a time, and none lost',
  async (count) => {
    const dataDir = await createDataDir();
    const acknowledged = await writeAndKill(dataDir, count, async () => {
      await expect(openSqliteStore(dataDir, silent)).rejects.toThrow(/Another Umecon is using/);
    });
    expect(acknowledged.length).toBeGreaterThanOrEqual(count);
    const { documents, close } = await openSqliteStore(dataDir, silent);
    const stored = await documents.read(tableDocument(createCountedChance().newId('tab')));
    await close();
    const numbers = stored.updates.map((update) => new Uint32Array(update.slice().buffer)[0]);
    expect(numbers.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(stored.quarantined).toEqual([]);
    expect(stored.owners.size).toBe(numbers.length);
  },
  60_000,
);
