// The append-only log of document updates and the ledger of client ids, written in one commit.
// A row whose checksum does not match is put aside and named; the document still opens.
import type { PersonId } from '../../shared/model/ids.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import type { DocumentLog, LogEntry, StoredDocument } from '../workshop/ports.ts';
import { checksumOf } from './checksum.ts';
import { createGroupCommit } from './group-commit.ts';
import type { Database } from './sqlite-database.ts';
import type { Tables } from './tables.ts';
import { writing } from './writing.ts';

/** Whose row it is once many people's updates were merged into it. */
const merged = 'merged';
const firstEpoch = 1;

interface Row {
  readonly seq: number;
  readonly body: Uint8Array;
  readonly checksum: number;
}

const toRow = (document: DocumentName, update: Uint8Array, personId: string) => ({
  document,
  person_id: personId,
  body: update,
  checksum: checksumOf(document, update),
});

async function writeAll(db: Database, entries: readonly LogEntry[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const { document, update, personId, claims } of entries) {
      await transaction
        .insertInto('document_log')
        .values(toRow(document, update, personId))
        .execute();
      for (const clientId of claims) {
        await transaction
          .insertInto('document_clients')
          .values({ document, client_id: clientId, person_id: personId })
          // The first writer keeps the id.
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    }
  });
}

async function quarantine(db: Database, seqs: readonly number[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('document_quarantine')
      .columns(['seq', 'document', 'person_id', 'body', 'checksum'])
      .expression((from) =>
        from
          .selectFrom('document_log')
          .select(['seq', 'document', 'person_id', 'body', 'checksum'])
          .where('seq', 'in', seqs),
      )
      .execute();
    await transaction.deleteFrom('document_log').where('seq', 'in', seqs).execute();
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

const byDocument = (db: Database, document: DocumentName) =>
  db.selectFrom('document_log').where('document', '=', document);

export function createDocumentLog(db: Database, logger: Log): DocumentLog {
  const commit = createGroupCommit<LogEntry>((entries) => writing(() => writeAll(db, entries)));

  async function setAside(document: DocumentName, bad: readonly Row[]): Promise<void> {
    const rows = bad.map(({ seq }) => seq);
    if (rows.length === 0) return;
    logger.error({ document, rows }, 'rows of the document log are damaged and were put aside');
    await writing(() => quarantine(db, rows));
  }

  return {
    async read(document): Promise<StoredDocument> {
      const rows: Row[] = await byDocument(db, document)
        .select(['seq', 'body', 'checksum'])
        .orderBy('seq')
        .execute();
      const isSound = (row: Row) => checksumOf(document, row.body) === row.checksum;
      const bad = rows.filter((row) => !isSound(row));
      await setAside(document, bad);
      return {
        epoch: await readEpoch(db, document),
        updates: rows.filter(isSound).map(({ body }) => body),
        owners: await readOwners(db, document),
        through: rows.at(-1)?.seq ?? 0,
        quarantined: bad.map(({ seq }) => seq),
      };
    },

    append: commit,

    // The merged row takes the number of the last row it replaces, so that later ones stay after it.
    compact: (document, through, body) =>
      writing(() =>
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
