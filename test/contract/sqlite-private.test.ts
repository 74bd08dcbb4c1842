// What is written in a folder that others may read is for the server's user only, and what room the disk must have.
import { chmod, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSecrets } from '../../server/identity/secrets.ts';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { StoreUnavailable } from '../../server/workshop/ports.ts';
import { limits } from '../../shared/model/limits.ts';
import { createCountedChance, createSession } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

const silent = createLog('silent');

/** The rights of every file, as one reads them. */
async function rightsIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const rights = await Promise.all(
    names.map(async (name) => {
      const { mode } = await stat(join(folder, name));
      return [name, (mode & 0o777).toString(8)] as const;
    }),
  );
  return Object.fromEntries(rights);
}

test('[ST19] in a folder made beforehand as 0755 every file is the server’s alone, while it runs and after', async () => {
  const dataDir = await createDataDir();
  await chmod(dataDir, 0o755);
  const store = await openSqliteStore(dataDir, silent);
  await openSecrets(dataDir, null);
  await store.sessions.insert(createSession({}, createCountedChance()));
  const running = await rightsIn(dataDir);
  expect(Object.keys(running).toSorted()).toEqual(
    expect.arrayContaining(['in-use.sqlite', 'secrets.json', 'umecon.sqlite', 'umecon.sqlite-wal']),
  );
  expect(new Set(Object.values(running))).toEqual(new Set(['600']));
  await store.close();
  expect(new Set(Object.values(await rightsIn(dataDir)))).toEqual(new Set(['600']));
  expect((await stat(dataDir)).mode & 0o777).toBe(0o755);
});

test('[ST19] what was put back with wider rights is taken from others again', async () => {
  const dataDir = await createDataDir();
  await (await openSqliteStore(dataDir, silent)).close();
  await openSecrets(dataDir, null);
  await writeFile(join(dataDir, 'umecon.sqlite-wal'), '');
  for (const name of await readdir(dataDir)) await chmod(join(dataDir, name), 0o644);
  const store = await openSqliteStore(dataDir, silent);
  await openSecrets(dataDir, null);
  expect(new Set(Object.values(await rightsIn(dataDir)))).toEqual(new Set(['600']));
  await store.close();
});

test('[ST20] a disk with too little room left takes no writes, as does one that is gone', async () => {
  let free = limits.diskFloorBytes;
  const readFree = async () => {
    if (free < 0) throw new Error('EIO');
    return free;
  };
  const { sessions, close } = await openSqliteStore(await createDataDir(), silent, readFree);
  await expect(sessions.probe()).resolves.toBeUndefined();
  for (free of [limits.diskFloorBytes - 1, 0, -1])
    await expect(sessions.probe()).rejects.toBeInstanceOf(StoreUnavailable);
  free = limits.diskFloorBytes;
  await expect(sessions.probe()).resolves.toBeUndefined();
  await close();
});
