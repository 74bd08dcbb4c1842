// Row 10: a poisoned log. One bit is flipped in each of a thousand rows: every room opens, without that row and with
// every other, and the row is named in the log and put aside.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import * as prng from 'lib0/prng';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createLog } from '../../server/log.ts';
import { type Database, openSqliteDatabase } from '../../server/store/sqlite-database.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { type DocumentName, tableDocument } from '../../shared/protocol/document-name.ts';
import { createSession, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { updateOf } from '../support/attack/line.ts';
import { openSessionLine } from '../support/attack/open-line.ts';
import { writeIdea } from '../support/attack/table-at-work.ts';
import { connect } from '../support/session-client.ts';
import { createDataDir } from '../support/temporary-data.ts';

const seed = 10;
const tables = 24;
const rowsPerTable = 42;
const fileName = 'umecon.sqlite';
const organiserKey = 'an-organiser-key-for-this-test';

interface Row {
  readonly seq: number;
  readonly document: DocumentName;
  readonly body: Uint8Array;
  readonly checksum: number;
}

let running: TestApp | null = null;
afterEach(() => running?.stop());

const challenges = Array.from({ length: tables }, (_, at) => ({
  title: `Utmaning ${at}`,
  question: 'Hur?',
  presenter: 'Karin',
  city: 'Umeå',
}));

/** An evening of twenty-four tables, each with forty-two ideas, every idea a row of its own under a client id of its own. */
async function writeEvening(dataDir: string) {
  const app = await startApp({ dataDir, organiserKey });
  const { session, facilitator } = await createSession(app, { challenges });
  const { participant } = await joinAs(app, session, 'Anna');
  await app.stop();
  const documents = session.tables.map(({ id }) => tableDocument(id));
  const store = await openSqliteStore(dataDir, createLog('silent'));
  for (let number = 0; number < rowsPerTable; number += 1) {
    await store.documents.append(
      documents.map((document) => {
        const doc = new Y.Doc();
        const update = updateOf(doc, (table) => writeIdea(table, `i${number}`));
        return { document, update, personId: participant.id, claims: [doc.clientID] };
      }),
    );
  }
  await store.close();
  return { token: facilitator.token, documents };
}

async function withDatabase<T>(path: string, act: (db: Database) => Promise<T>): Promise<T> {
  const { db, close } = openSqliteDatabase(path);
  try {
    return await act(db);
  } finally {
    await close();
  }
}

const inTransaction = <T>(path: string, act: (db: Database) => Promise<T>) =>
  withDatabase(path, (db) => db.transaction().execute(act));

/** Flips one bit of what was written, or of its checksum. */
function flip({ body, checksum }: Row, random: prng.PRNG): Pick<Row, 'body' | 'checksum'> {
  const bit = prng.int31(random, 0, body.byteLength * 8 + 31);
  const place = bit >> 3;
  const mask = 1 << (bit & 7);
  if (place >= body.byteLength) {
    return { body, checksum: (checksum ^ (1 << (bit - body.byteLength * 8))) >>> 0 };
  }
  const flipped = new Uint8Array(body);
  flipped[place] = (body[place] ?? 0) ^ mask;
  return { body: flipped, checksum };
}

/** Damages one row of each document: always the one that was written as the `number`-th. */
const damage = (
  path: string,
  number: number,
  documents: readonly DocumentName[],
  random: prng.PRNG,
) =>
  inTransaction(path, async (db) => {
    const damaged = new Map<DocumentName, number>();
    for (const document of documents) {
      const { rows } = await sql<Row>`
        select seq, document, body, checksum from document_log
        where document = ${document} order by seq limit 1 offset ${number}`.execute(db);
      const [row] = rows;
      if (!row) throw new Error('a row is missing before it was damaged');
      const { body, checksum } = flip(row, random);
      await sql`update document_log set body = ${body}, checksum = ${checksum}
        where seq = ${row.seq}`.execute(db);
      damaged.set(document, row.seq);
    }
    return damaged;
  });

const isNamed = ({ logged }: TestApp, document: string, seq: number) =>
  logged.some(({ level, fields }) => {
    const told = JSON.stringify(fields);
    return level !== 'debug' && told.includes(document) && new RegExp(`\\b${seq}\\b`).test(told);
  });

test(`[T10] one bit flipped in each of a thousand rows: every room opens, and every row is named (seed ${seed})`, async () => {
  const sound = await createDataDir();
  const { token, documents } = await writeEvening(sound);
  const folder = await createDataDir();
  const random = prng.create(seed);
  const everybody = Array.from({ length: rowsPerTable }, (_, at) => `i${at}`);
  let opened = 0;

  for (let number = 0; number < rowsPerTable; number += 1) {
    const dataDir = join(folder, `${number}`);
    await mkdir(dataDir);
    for (const name of [fileName, 'secrets.json'])
      await copyFile(join(sound, name), join(dataDir, name));
    const path = join(dataDir, fileName);
    const damaged = await damage(path, number, documents, random);
    const app = await startApp({ dataDir, organiserKey });
    running = app;
    const desk = await connect(app, token);
    for (const [document, seq] of damaged) {
      const line = await openSessionLine(desk, document);
      await line.synchronise();
      const { ideas } = line.table;
      const left = everybody.filter((id) => id !== `i${number}`);
      expect([...ideas.keys()].toSorted()).toEqual(left.toSorted());
      expect(isNamed(app, document, seq), `row ${seq} of ${document}`).toBe(true);
      opened += 1;
    }
    desk.close();
    await app.stop();
    running = null;
    const aside = await withDatabase(path, async (db) => {
      const { rows } = await sql<{ seq: number }>`select seq from document_quarantine`.execute(db);
      return rows.map(({ seq }) => seq);
    });
    expect(new Set(aside)).toEqual(new Set(damaged.values()));
    expect(aside).toHaveLength(damaged.size);
  }
  expect(opened).toBe(tables * rowsPerTable);
});
