// The append-only log of document updates and the ledger of client ids, written in one commit.
// A row whose checksum does not match is put aside and named; the document still opens.
import type { PersonId } from '../../shared/model/ids.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import type { DocumentLog, LogEntry, StoredDocument } from '../workshop/ports.ts';
import { checksumOf } from './checksum.ts';
import { createGroupCommit } from './group-commit.ts';
import { createQuarantine } from './quarantine.ts';
import { reach } from './reach.ts';
import { type Row, readRows } from './read-rows.ts';
import type { Database } from './sqlite-database.ts';
import type { Tables } from './tables.ts';

/** Whose row it is once many people's updates were merged into it. */
const merged = 'merged';
const firstEpoch = 1;

interface SoundRow extends Row {
  readonly body: Uint8Array;
}

const toRow = (document: DocumentName, update: Uint8Array, personId: string) => ({
  document,
  person_id: personId,
  body: update,
  checksum: checksumOf(document, update),
});

/** One statement for many rows costs a quarter of one for each; more than fifty gains nothing. */
const rowsPerStatement = 50;

function inPieces<T>(list: readonly T[]): T[][] {
  const count = Math.ceil(list.length / rowsPerStatement);
  return Array.from({ length: count }, (_, n) =>
    list.slice(n * rowsPerStatement, (n + 1) * rowsPerStatement),
  );
}

async function writeAll(db: Database, entries: readonly LogEntry[]): Promise<void> {
  const rows = entries.map((entry) => toRow(entry.document, entry.update, entry.personId));
  const claims = entries.flatMap((entry) =>
    entry.claims.map((client_id) => ({
      document: entry.document,
      client_id,
      person_id: entry.personId,
    })),
  );
  await db.transaction().execute(async (transaction) => {
    for (const piece of inPieces(rows)) {
      await transaction.insertInto('document_log').values(piece).execute();
    }
    for (const piece of inPieces(claims)) {
      await transaction
        .insertInto('document_clients')
        .values(piece)
        // The first writer keeps the id.
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

async function readOwners(
  db: Database,
  document: DocumentName,
): Promise<ReadonlyMap<number, PersonId>> {
  const rows = await db
    .selectFrom('document_clients')
    .select(['client_id', 'person_id'])
    .where('document', '=', document)
    .execute();
  return new Map(rows.map((row) => [row.client_id, row.person_id as PersonId]));
}

async function readEpoch(db: Database, document: DocumentName): Promise<number> {
  const row = await db
    .selectFrom('documents')
    .select('epoch')
    .where('name', '=', document)
    .executeTakeFirst();
  return row?.epoch ?? firstEpoch;
}

export function createDocumentLog(db: Database, logger: Log): DocumentLog {
  const commit = createGroupCommit<LogEntry>((entries) => reach(() => writeAll(db, entries)));

  const setAside = createQuarantine(db, logger);

  return {
    async read(document): Promise<StoredDocument> {
      const rows = await reach(() => readRows(db, document));
      const isSound = (row: Row): row is SoundRow =>
        row.body instanceof Uint8Array && checksumOf(document, row.body) === row.checksum;
      const sound = rows.filter(isSound);
      const bad = rows.filter((row) => !isSound(row)).map(({ seq }) => seq);
      await setAside(document, bad);
      return {
        epoch: await reach(() => readEpoch(db, document)),
        updates: sound.map(({ body }) => body),
        owners: await reach(() => readOwners(db, document)),
        through: rows.at(-1)?.seq ?? 0,
        quarantined: bad,
      };
    },

    append: commit,

    // The merged row takes the number of the last row it replaces, so that later ones stay after it.
    compact: (document, through, body) =>
      reach(() =>
        db.transaction().execute(async (transaction) => {
          await transaction
            .deleteFrom('document_log')
            .where('document', '=', document)
            .where('seq', '<=', through)
            .execute();
          const row: Omit<Tables['document_log'], 'seq'> = toRow(document, body, merged);
          await transaction
            .insertInto('document_log')
            .values({ ...row, seq: through })
            .execute();
        }),
      ),
  };
}
