// Rows beside the log of documents that hold nonsense: each hides only itself, and is named.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../server/log.ts';
import { openSqliteDatabase } from '../../server/store/sqlite-database.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import type { Session } from '../../shared/model/session.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { refusalOfAsync } from '../support/refusals.ts';
import { createCountedChance, createSession } from '../support/sessions.ts';
import stored from '../support/stored-session.json' with { type: 'json' };
import { createDataDir } from '../support/temporary-data.ts';

const chance = createCountedChance(1000);
const make = (code: string): Session => ({ ...createSession({}, chance), code });

function createListeningLog(): Log & { readonly errors: object[] } {
  const errors: object[] = [];
  const nothing = () => undefined;
  return {
    errors,
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: (fields) => errors.push(fields),
  };
}

/** Two sessions in a store that was closed and whose file was tampered with. */
async function openTampered(...damages: readonly string[]) {
  const dataDir = await createDataDir();
  const logger = createListeningLog();
  const [broken, sound] = [make('AAAAAAAA'), make('BBBBBBBB')];
  const before = await openSqliteStore(dataDir, logger);
  for (const session of [broken, sound]) await before.sessions.insert(session);
  const result = { personId: chance.newId('par'), commandId: 'c1', answer: { version: 2 } };
  await before.sessions.save({ ...broken, version: 2 }, result);
  await before.close();
  const { db, close } = openSqliteDatabase(join(dataDir, 'umecon.sqlite'));
  for (const damage of damages) await sql.raw(damage).execute(db);
  await close();
  const store = await openSqliteStore(dataDir, logger);
  return { store, logger, broken, sound, result };
}

describe('a session row', () => {
  it.each([
    ['no JSON', "state = 'x'"],
    ['nothing', "state = ''"],
    ['JSON of something else', "state = '[]'"],
    ['half of it', 'state = substr(state, 1, length(state) / 2)'],
    ['bytes', 'state = cast(state as blob)'],
    ['another id', "state = replace(state, id, 'ses_' || substr(id, 5, 21) || 'x')"],
    ['another version', 'version = version + 1'],
    ['a person without a name', `state = json_remove(state, '$.cities[0].name')`],
    ['a moment that is none', `state = json_set(state, '$.createdAt', '2026-99-99T00:00:00Z')`],
    ['a zone that is none', `state = json_set(state, '$.cities[0].timeZone', 'Moon/Sea')`],
  ])('[ST17] with %s hides only itself', async (_, damage) => {
    const { store, logger, broken, sound } = await openTampered(
      `update sessions set ${damage} where code = 'AAAAAAAA'`,
    );
    const { sessions } = store;
    for (let times = 0; times < 2; times += 1)
      expect((await sessions.list()).map(({ code }) => code)).toEqual(['BBBBBBBB']);
    expect(await sessions.readByCode('BBBBBBBB')).toEqual(sound);
    expect(await refusalOfAsync(() => sessions.read(broken.id))).toBe('session/damaged');
    expect(await refusalOfAsync(() => sessions.readByCode('AAAAAAAA'))).toBe('session/damaged');
    expect(logger.errors).toEqual([{ session: broken.id }]);
    await store.close();
  });

  it('[ST17] is one still that the first version stored, whatever fields have come since', async () => {
    const logger = createListeningLog();
    const session = make('AAAAAAAA');
    const { id, code, version } = session;
    const dataDir = await createDataDir();
    const again = await openSqliteStore(dataDir, logger);
    await again.sessions.insert(session);
    await again.close();
    const { db, close } = openSqliteDatabase(join(dataDir, 'umecon.sqlite'));
    const old = { ...stored, id, code, version };
    await sql`update sessions set state = ${JSON.stringify(old)}`.execute(db);
    await close();
    const { sessions, close: closeAgain } = await openSqliteStore(dataDir, logger);
    expect(await sessions.read(id)).toMatchObject(old);
    expect(logger.errors).toEqual([]);
    await closeAgain();
  });

  it('[ST17] is one still where a limit has become narrower since', async () => {
    const { store, broken } = await openTampered(
      `update sessions set state = json_set(state, '$.steps[0].minutes', 100000) where code = 'AAAAAAAA'`,
    );
    expect((await store.sessions.read(broken.id))?.steps[0]?.minutes).toBe(100_000);
    await store.close();
  });

  it('[ST17] beyond reading in the file itself hides only itself', async () => {
    const dataDir = await createDataDir();
    const logger = createListeningLog();
    const all = [make('AAAAAAAA'), make('BBBBBBBB'), make('CCCCCCCC')];
    const before = await openSqliteStore(dataDir, logger);
    for (const session of all) await before.sessions.insert(session);
    await before.close();
    const path = join(dataDir, 'umecon.sqlite');
    const file = await readFile(path);
    const broken = all[1]?.id ?? '';
    // In the row, not in the index: there the title follows. Five types stand before the id; the last is the state's.
    const state = file.indexOf(`{"id":"${broken}"`);
    const row = file.lastIndexOf(broken, state - 1);
    file.fill(0xff, row - 4, row);
    await writeFile(path, file);
    const { sessions, close } = await openSqliteStore(dataDir, logger);
    expect((await sessions.list()).map(({ code }) => code).toSorted()).toEqual([
      'AAAAAAAA',
      'CCCCCCCC',
    ]);
    expect(logger.errors).toEqual([{ session: broken }]);
    await close();
  });

  it('[ST17] whose remembered answer is broken refuses that one command only', async () => {
    const { store, broken, result } = await openTampered("update command_results set answer = '{'");
    const { sessions } = store;
    const again = () => sessions.readResult(broken.id, result.personId, result.commandId);
    expect(await refusalOfAsync(again)).toBe('session/damaged');
    expect(await sessions.readResult(broken.id, result.personId, 'c2')).toBeNull();
    expect((await sessions.read(broken.id))?.version).toBe(2);
    await store.close();
  });
});

describe('rows beside the log of documents', () => {
  const document = tableDocument(chance.newId('tab'));
  const personId = chance.newId('par');

  async function openDocument(...damages: readonly string[]) {
    const dataDir = await createDataDir();
    const logger = createListeningLog();
    const before = await openSqliteStore(dataDir, logger);
    const update = new Uint8Array([1, 2, 3]);
    await before.documents.append([{ document, update, personId, claims: [7, 8] }]);
    await before.documents.reserve([
      { document, clientId: 9, personId },
      { document, clientId: 10, personId },
    ]);
    await before.beginEpoch(Date.UTC(2026, 10, 26));
    await before.close();
    const { db, close } = openSqliteDatabase(join(dataDir, 'umecon.sqlite'));
    for (const damage of damages) await sql.raw(damage).execute(db);
    await close();
    const store = await openSqliteStore(dataDir, logger);
    const stored = await store.documents.read(document);
    const reserved = await store.documents.readReserved(document);
    await store.close();
    return { stored, reserved, logger };
  }

  it.each(["'x'", "x'00ff'", '7', "''"])(
    '[ST18] an owner that is %s leaves the id claimed, by nobody, and is named',
    async (owner) => {
      const { stored, logger } = await openDocument(
        `update document_clients set person_id = ${owner} where client_id = 7`,
      );
      expect(stored.owners.get(8)).toBe(personId);
      expect(stored.owners.has(7)).toBe(true);
      expect(stored.owners.get(7)).not.toBe(personId);
      expect(stored.updates).toHaveLength(1);
      expect(logger.errors).toEqual([{ document, clientIds: [7] }]);
    },
  );

  it.each(["person_id = 'x'", "person_id = x'00ff'", "client_id = 'x'", 'client_id = -3'])(
    '[ST23] what is held with %s is held for nobody, and the document opens',
    async (damage) => {
      const { stored, reserved, logger } = await openDocument(
        `update document_reservations set ${damage} where client_id = 9`,
      );
      expect([...reserved]).toEqual([[10, personId]]);
      expect(stored.updates).toHaveLength(1);
      expect(logger.errors).toEqual([{ document }]);
    },
  );

  it.each(["'x'", "x'00ff'", '1.5', '-3', '9e99'])(
    '[ST18] an epoch that is %s counts for nothing',
    async (epoch) => {
      const { stored } = await openDocument(
        `insert into documents (name, epoch) values ('${document}', ${epoch})`,
      );
      expect(stored.epoch).toBe(Date.UTC(2026, 10, 26) / 1000);
    },
  );
});
