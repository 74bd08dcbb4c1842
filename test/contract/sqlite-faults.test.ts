import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSecrets } from '../../server/identity/secrets.ts';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { StoreUnavailable } from '../../server/workshop/ports.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { createCountedChance, createSession } from '../support/sessions.ts';
import { openSqliteFile } from '../support/sqlite-file.ts';
import { createDataDir } from '../support/temporary-data.ts';

const chance = createCountedChance(1000);
const silent = createLog('silent');
const fileName = 'umecon.sqlite';
const document = tableDocument(chance.newId('tab'));
const personId = chance.newId('par');
const entry = (byte: number, length = 4) => ({
  document,
  update: new Uint8Array(length).fill(byte),
  personId,
  claims: [byte],
});
const bytes = (updates: readonly Uint8Array[]) => updates.map(([byte]) => byte);

/** Everything was refused by the store itself; gives what the disk said. */
async function refusalsOf(work: readonly Promise<unknown>[]): Promise<unknown[]> {
  const results = await Promise.allSettled(work);
  return results.map((result) => {
    if (result.status === 'fulfilled') return 'done';
    expect(result.reason).toBeInstanceOf(StoreUnavailable);
    return (result.reason.cause as Error).message;
  });
}

describe('a disk that refuses', () => {
  it('[ST12] being full, refuses all of that commit and takes writes again later', async () => {
    const { documents, fillDisk, makeRoom } = await openSqliteFile();
    await documents.append([entry(1), entry(2)]);
    const { through } = await documents.read(document);
    await fillDisk();
    const refused = await refusalsOf([
      documents.append([entry(3, 9000), entry(4)]),
      documents.compact(document, through, [randomBytes(9000)]),
    ]);
    expect(refused).toEqual(Array(2).fill('database or disk is full'));
    expect(bytes((await documents.read(document)).updates)).toEqual([1, 2]);
    await makeRoom();
    await documents.append([entry(5)]);
    const { updates, owners } = await documents.read(document);
    expect(bytes(updates)).toEqual([1, 2, 5]);
    expect([...owners.keys()]).toEqual([1, 2, 5]);
  });

  it('[ST12] being read-only, refuses every write and gives every read', async () => {
    const { documents, sessions, run } = await openSqliteFile();
    const session = createSession({}, chance);
    await sessions.insert(session);
    await documents.append([entry(1)]);
    await run('pragma query_only = on');
    const refused = await refusalsOf([
      documents.append([entry(2)]),
      documents.compact(document, 1, [new Uint8Array(1)]),
      sessions.insert({ ...session, id: chance.newId('ses'), code: 'ZZZZZZZZ' }),
      sessions.save({ ...session, version: session.version + 1 }, null),
      sessions.probe(),
    ]);
    expect(refused).toEqual(Array(5).fill('attempt to write a readonly database'));
    expect(await sessions.list()).toEqual([session]);
    expect(bytes((await documents.read(document)).updates)).toEqual([1]);
  });

  it('[ST12] a mistake of ours is no refusal of the disk', async () => {
    const { documents, run, value } = await openSqliteFile();
    await run('drop table document_clients');
    await expect(documents.append([entry(1)])).rejects.toThrow(/no such table/);
    expect(await value('select count(*) from document_log')).toBe(0);
  });

  it('[ST12] a closed store says so to reads and writes', async () => {
    const { documents, sessions, close } = await openSqliteStore(await createDataDir(), silent);
    const last = documents.append([entry(1)]);
    await Promise.all([close(), refusalsOf([last])]);
    const refused = await refusalsOf([
      documents.append([entry(2)]),
      documents.read(document),
      sessions.list(),
      sessions.probe(),
    ]);
    expect(refused).not.toContain('done');
  });
});

describe('what is on disk', () => {
  it('[ST9] is synchronised with every commit', async () => {
    const { value } = await openSqliteFile();
    expect(await value('pragma synchronous')).toBe(2);
  });

  it('[ST9] is whole in the one file once the store is closed', async () => {
    const [dataDir, copied] = [await createDataDir(), await createDataDir()];
    const before = await openSqliteStore(dataDir, silent);
    await before.documents.append([entry(1)]);
    await before.close();
    await copyFile(join(dataDir, fileName), join(copied, fileName));
    const after = await openSqliteStore(copied, silent);
    expect(bytes((await after.documents.read(document)).updates)).toEqual([1]);
    await after.close();
  });

  it('[ST13] is for the server only', async () => {
    const dataDir = join(await createDataDir(), 'made', 'by-us');
    await (await openSqliteStore(dataDir, silent)).close();
    expect((await stat(dataDir)).mode & 0o077).toBe(0);
  });
});

describe('a folder that cannot be had', () => {
  it('[ST11] is let go of, so that the next try hears the same', async () => {
    const dataDir = await createDataDir();
    await writeFile(join(dataDir, fileName), 'no database at all '.repeat(300));
    await expect(openSqliteStore(dataDir, silent)).rejects.toThrow('file is not a database');
    await expect(openSqliteStore(dataDir, silent)).rejects.toThrow('file is not a database');
  });

  it('[ST11] is not said to be in use when it cannot be written', async () => {
    const dataDir = await createDataDir();
    await mkdir(join(dataDir, 'in-use.sqlite'));
    await expect(openSqliteStore(dataDir, silent)).rejects.toMatchObject({
      path: join(dataDir, 'in-use.sqlite'),
    });
  });

  it('[ST14] of a newer Umecon is refused', async () => {
    const dataDir = await createDataDir();
    const { close } = await openSqliteStore(dataDir, silent);
    await close();
    const { DatabaseSync } = await import('@photostructure/sqlite');
    const database = new DatabaseSync(join(dataDir, fileName));
    database.exec("insert into kysely_migration values ('9999-later', '2030-01-01')");
    database.close();
    await expect(openSqliteStore(dataDir, silent)).rejects.toThrow(/newer/);
  });

  it('[ST13] whose secrets are damaged is named, and they are not made anew', async () => {
    const dataDir = await createDataDir();
    const path = join(dataDir, 'secrets.json');
    for (const text of ['', '{', '{"organiserKey":"short"}']) {
      await writeFile(path, text);
      await expect(openSecrets(dataDir, null)).rejects.toThrow(/secrets.json is damaged/);
      expect(await readFile(path, 'utf8')).toBe(text);
    }
  });
});
