// Reads the rows of a document, also from a file with damaged places: then row by row, so that one costs only itself.
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { sqliteCodeOf, sqliteCodes } from './sqlite-code.ts';
import type { Database } from './sqlite-database.ts';

/** A damaged row may hold anything in any column, or be beyond reading: then `body` is null. */
export interface Row {
  readonly seq: number;
  readonly person_id: unknown;
  readonly body: unknown;
  readonly checksum: unknown;
  readonly packed: unknown;
}

const columns = ['seq', 'person_id', 'body', 'checksum', 'packed'] as const;

const isCorrupt = (error: unknown) => sqliteCodeOf(error) === sqliteCodes.corrupt;

async function readOne(db: Database, seq: number): Promise<Row> {
  const beyondReading = { seq, person_id: null, body: null, checksum: null, packed: null };
  try {
    const row = await db
      .selectFrom('document_log')
      .select(columns)
      .where('seq', '=', seq)
      .executeTakeFirst();
    return row ?? beyondReading;
  } catch (error) {
    // Named by whoever reads the document.
    if (isCorrupt(error)) return beyondReading;
    throw error;
  }
}

async function readEach(db: Database, document: DocumentName): Promise<Row[]> {
  // The numbers stand in the index, which is another place of the file.
  const numbers = await db
    .selectFrom('document_log')
    .select('seq')
    .where('document', '=', document)
    .orderBy('seq')
    .execute();
  const rows: Row[] = [];
  for (const { seq } of numbers) rows.push(await readOne(db, seq));
  return rows;
}

/** In the order of the log. */
export async function readRows(db: Database, document: DocumentName): Promise<Row[]> {
  try {
    return await db
      .selectFrom('document_log')
      .select(columns)
      .where('document', '=', document)
      .orderBy('seq')
      .execute();
  } catch (error) {
    // One bit in the head of a row is enough for SQLite to give none.
    if (isCorrupt(error)) return readEach(db, document);
    throw error;
  }
}
