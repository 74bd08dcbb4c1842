import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../server/log.ts';
import { openSqliteStore, type Store } from '../../server/store/sqlite-store.ts';
import { StoreUnavailable } from '../../server/workshop/ports.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { createCountedChance, createSession } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';
import { holdsDocuments } from './document-log.ts';
import { holdsSessions } from './session-store.ts';

const chance = createCountedChance(1000);
const silent = createLog('silent');
const rows = 'select count(*) as n from document_quarantine';

describe('SQLite', () => {
  let dataDir: string;
  let store: Store | null = null;

  /** Closes what is open and opens the same data anew, as after a restart. */
  async function open(): Promise<Store> {
    await store?.close();
    store = await openSqliteStore(dataDir, silent);
    return store;
  }
  /** Does something to the file that no store would. */
  async function tamper<T>(act: (database: InstanceType<typeof DatabaseSync>) => T): Promise<T> {
    await store?.close();
    store = null;
    const database = new DatabaseSync(join(dataDir, 'umecon.sqlite'));
    const result = act(database);
    database.close();
    return result;
  }
  const entry = (document: ReturnType<typeof tableDocument>, byte: number) => ({
    document,
    update: new Uint8Array([byte, 1, 2, 3]),
    personId: chance.newId('par'),
    claims: [],
  });

  beforeEach(async () => {
    dataDir = await createDataDir();
  });
  afterEach(async () => {
    await store?.close();
    store = null;
  });

  describe('sessions', () => holdsSessions(async () => (await open()).sessions));
  describe('documents', () => holdsDocuments(async () => (await open()).documents));

  it('[ST8] nothing to append is nothing to write', async () => {
    const { documents } = await open();
    expect(await documents.append([])).toBe(0);
  });

  it('[ST9] writes go through a write-ahead log', async () => {
    await open();
    const mode = await tamper((database) => database.prepare('pragma journal_mode').get());
    expect(mode).toEqual({ journal_mode: 'wal' });
  });

  it('[ST10] a damaged row is put aside and named, and every other row opens', async () => {
    const document = tableDocument(chance.newId('tab'));
    await (await open()).documents.append([1, 2, 3].map((byte) => entry(document, byte)));
    await tamper((database) => {
      database.exec("update document_log set body = x'02010203FF' where seq = 2");
    });
    const stored = await (await open()).documents.read(document);
    expect(stored.updates.map(([byte]) => byte)).toEqual([1, 3]);
    expect(stored.quarantined).toEqual([2]);
    expect((await (await open()).documents.read(document)).quarantined).toEqual([]);
    expect(await tamper((database) => database.prepare(rows).get())).toEqual({ n: 1 });
  });

  it('[ST10] a row that was moved to another document counts as damaged', async () => {
    const [one, two] = [tableDocument(chance.newId('tab')), tableDocument(chance.newId('tab'))];
    await (await open()).documents.append([entry(one, 1)]);
    await tamper((database) => {
      database.prepare('update document_log set document = ?').run(two);
    });
    expect((await (await open()).documents.read(two)).quarantined).toEqual([1]);
  });

  it('[ST11] a second process on the same data is told so', async () => {
    await open();
    await expect(openSqliteStore(dataDir, silent)).rejects.toThrow(/Another Umecon is using/);
  });

  it('[ST12] a store that takes no writes says so and takes them again afterwards', async () => {
    const { documents, sessions } = await open();
    const session = { ...createSession({}, chance), code: 'BBBBBBBB' };
    await sessions.insert(session);
    const document = tableDocument(chance.newId('tab'));
    const blocker = new DatabaseSync(join(dataDir, 'umecon.sqlite'));
    blocker.exec('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE');
    const refused = [
      documents.append([entry(document, 1)]),
      sessions.save({ ...session, version: 2 }, null),
      sessions.probe(),
    ];
    for (const result of await Promise.allSettled(refused)) {
      expect(result.status === 'rejected' && result.reason).toBeInstanceOf(StoreUnavailable);
    }
    blocker.exec('ROLLBACK');
    blocker.close();
    await documents.append([entry(document, 2)]);
    expect((await documents.read(document)).updates.map(([byte]) => byte)).toEqual([2]);
  }, 60_000);

  it('[ST13] the file of secrets is for the server only', async () => {
    const { openSecrets } = await import('../../server/identity/secrets.ts');
    const made = await openSecrets(dataDir, null);
    const { mode } = await stat(join(dataDir, 'secrets.json'));
    expect(mode & 0o077).toBe(0);
    expect(await openSecrets(dataDir, null)).toEqual(made);
    expect((await openSecrets(dataDir, 'an-organiser-key-of-ours')).organiserKey).toBe(
      'an-organiser-key-of-ours',
    );
    await chmod(dataDir, 0o700);
  });

  it('[ST15] what was merged is kept compressed, and the file gives its room back', async () => {
    const { documents } = await open();
    const document = tableDocument(chance.newId('tab'));
    const long = { ...entry(document, 1), claims: [], update: new Uint8Array(4000).fill(7) };
    for (let n = 0; n < 10; n += 1) await documents.append(Array.from({ length: 150 }, () => long));
    const pages = () =>
      tamper(
        (db) => Object.values(db.prepare('pragma page_count').get() ?? {}).map(Number)[0] ?? 0,
      );
    const before = await pages();
    const { documents: again } = await open();
    const { through } = await again.read(document);
    const merged = new Uint8Array(100_000).fill(7);
    await again.compact(document, through, [merged]);
    expect(await pages()).toBeLessThan(before / 4);
    const stored = await (await open()).documents.read(document);
    expect(stored.updates.map((update) => Buffer.compare(update, merged))).toEqual([0]);
  });
});
