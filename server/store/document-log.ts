// The append-only log of document updates and the ledger of client ids, written in one commit.
// A row whose checksum does not match is put aside and named; the document still opens.
import type { CompiledQuery } from 'kysely';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import type { DocumentLog, LogEntry, StoredDocument } from '../workshop/ports.ts';
import { checksumOf } from './checksum.ts';
import { createCompaction, mergedBy } from './compaction.ts';
import { readEpoch } from './epoch.ts';
import { createLedgerRows } from './ledger-rows.ts';
import { unpack } from './packing.ts';
import { createQuarantine } from './quarantine.ts';
import { reach } from './reach.ts';
import { type Row, readRows } from './read-rows.ts';
import { createReservedCopies, dropReservations } from './reservations.ts';
import type { Database } from './sqlite-database.ts';

interface SoundRow {
  readonly seq: number;
  readonly isMerged: boolean;
  readonly update: Uint8Array;
}

/** Null when the row is damaged. */
function toSound(document: DocumentName, row: Row): SoundRow | null {
  const { seq, body, checksum, packed, person_id } = row;
  const isPacked = packed === 1;
  if (!(body instanceof Uint8Array)) return null;
  if (checksumOf(document, body, isPacked) !== checksum) return null;
  try {
    const update = isPacked ? unpack(body) : body;
    return { seq, isMerged: person_id === mergedBy, update };
  } catch {
    return null; // it was damaged in memory or by another hand: its checksum is right, its content is none
  }
}

const toRow = (document: DocumentName, update: Uint8Array, personId: string) => ({
  document,
  person_id: personId,
  body: update,
  checksum: checksumOf(document, update, false),
});

/** In the order in which `toRow` names them. */
const columns = ['document', 'person_id', 'body', 'checksum'] as const;

/** One statement for many rows costs a quarter of one for each; more than fifty gains nothing. */
const rowsPerStatement = 50;

function inPieces<T>(list: readonly T[]): T[][] {
  const count = Math.ceil(list.length / rowsPerStatement);
  return Array.from({ length: count }, (_, n) =>
    list.slice(n * rowsPerStatement, (n + 1) * rowsPerStatement),
  );
}

type NewRow = ReturnType<typeof toRow>;
/** Returns the number of the last row. */
type RowWriter = (db: Database, rows: readonly NewRow[]) => Promise<number>;

/** Compiling the statement would cost more than running it, and it is the same for as many rows. */
function createRowWriter(): RowWriter {
  const compiled = new Map<number, CompiledQuery>();
  return async (db, rows) => {
    const known = compiled.get(rows.length) ?? db.insertInto('document_log').values(rows).compile();
    compiled.set(rows.length, known);
    const parameters = rows.flatMap((row) => columns.map((column) => row[column]));
    const { insertId } = await db.executeQuery({ ...known, parameters });
    return Number(insertId ?? 0);
  };
}

/** Returns the number of the last row. */
async function writeAll(
  db: Database,
  entries: readonly LogEntry[],
  writeRows: RowWriter,
): Promise<number> {
  const rows = entries.map((entry) => toRow(entry.document, entry.update, entry.personId));
  const claims = entries.flatMap((entry) =>
    entry.claims.map((client_id) => ({
      document: entry.document,
      client_id,
      person_id: entry.personId,
    })),
  );
  // A statement by itself is whole or not at all, and a third cheaper than a transaction around it.
  const isOne = claims.length === 0 && rows.length > 0 && rows.length <= rowsPerStatement;
  if (isOne) return writeRows(db, rows);
  return db.transaction().execute(async (transaction) => {
    let last = 0;
    for (const piece of inPieces(rows)) last = await writeRows(transaction, piece);
    for (const piece of inPieces(claims)) {
      await dropReservations(transaction, piece);
      await transaction
        .insertInto('document_clients')
        .values(piece)
        // The first writer keeps the id.
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return last;
  });
}

export function createDocumentLog(db: Database, logger: Log): DocumentLog {
  const writeRows = createRowWriter();
  const setAside = createQuarantine(db, logger);
  const readOwners = createLedgerRows(db, logger);

  return {
    async read(document): Promise<StoredDocument> {
      const rows = await reach(() => readRows(db, document));
      const read = rows.map((row) => toSound(document, row));
      const sound = read.filter((row) => row !== null);
      const merged = sound.filter(({ isMerged }) => isMerged);
      const bad = rows.filter((_, at) => read[at] === null).map(({ seq }) => seq);
      await setAside(document, bad);
      return {
        epoch: await reach(() => readEpoch(db, document)),
        // What was merged speaks of rows before it, which may be gone already, and others build on it.
        updates: [...merged, ...sound.filter(({ isMerged }) => !isMerged)].map(
          ({ update }) => update,
        ),
        merged: merged.length,
        owners: await reach(() => readOwners(document)),
        through: rows.at(-1)?.seq ?? 0,
        quarantined: bad,
      };
    },

    ...createReservedCopies(db, logger),

    // Whoever appends gathers what comes in one turn.
    append: (entries) => reach(() => writeAll(db, entries, writeRows)),

    compact: createCompaction(db),
  };
}
