// Reads the rows of a document, also from a file with damaged places: then row by row, so that one costs only itself.
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { readEachRow } from './read-each-row.ts';
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

/** In the order of the log. */
export async function readRows(db: Database, document: DocumentName): Promise<Row[]> {
  const log = () => db.selectFrom('document_log');
  return readEachRow<Row, { seq: number }>(
    () => log().select(columns).where('document', '=', document).orderBy('seq').execute(),
    () => log().select('seq').where('document', '=', document).orderBy('seq').execute(),
    ({ seq }) => log().select(columns).where('seq', '=', seq).executeTakeFirst(),
    ({ seq }) => ({ seq, person_id: null, body: null, checksum: null, packed: null }),
  );
}
