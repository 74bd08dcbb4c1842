// The epoch of documents: what a browser kept of an older one is not merged into a newer. A restored backup begins one,
// because browsers may know of more than it does, and their owners' ids are not in its ledger.
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Database } from './sqlite-database.ts';

const firstEpoch = 1;
/** The row that counts for all documents, also those of which the backup has nothing. */
const all = 'all';

export async function readEpoch(db: Database, document: DocumentName): Promise<number> {
  const row = await db
    .selectFrom('documents')
    .select((row) => row.fn.max('epoch').as('epoch'))
    .where('name', 'in', [document, all])
    .executeTakeFirst();
  return row?.epoch ?? firstEpoch;
}

/**
 * Begins an epoch for all documents. It is called by the time, in seconds since 1970: the same backup restored twice must
 * not give the same one twice.
 */
export async function beginEpoch(db: Database, nowMs: number): Promise<void> {
  const epoch = Math.floor(nowMs / 1000);
  await db
    .insertInto('documents')
    .values({ name: all, epoch })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ epoch }))
    .execute();
}
