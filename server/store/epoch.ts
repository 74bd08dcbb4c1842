// The epoch of documents: what a browser kept of an older one is not merged into a newer. A restored backup begins one,
// because browsers may know of more than it does, and their owners' ids are not in its ledger.
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Database } from './sqlite-database.ts';

const firstEpoch = 1;
const isEpoch = (epoch: unknown) => Number.isSafeInteger(epoch) && Number(epoch) > 0;
/** The row that counts for all documents, also those of which the backup has nothing. */
const all = 'all';

/** A damaged row counts for nothing: the newest epoch that can be read does. */
export async function readEpoch(db: Database, document: DocumentName): Promise<number> {
  const rows = await db
    .selectFrom('documents')
    .select('epoch')
    .where('name', 'in', [document, all])
    .execute();
  const epochs = rows.map(({ epoch }) => epoch).filter(isEpoch);
  return Math.max(firstEpoch, ...epochs);
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
