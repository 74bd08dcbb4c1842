// Where damaged rows of the document log are put aside: out of the way, and kept for whoever looks into it.
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import { StoreUnavailable } from '../workshop/ports.ts';
import { reach } from './reach.ts';
import type { Database } from './sqlite-database.ts';

async function move(db: Database, seqs: readonly number[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const seq of seqs) {
      await transaction
        .insertInto('document_quarantine')
        .columns(['seq', 'document', 'person_id', 'body', 'checksum', 'packed'])
        .expression((from) =>
          from
            .selectFrom('document_log')
            .select(['seq', 'document', 'person_id', 'body', 'checksum', 'packed'])
            .where('seq', '=', seq),
        )
        .execute();
      await transaction.deleteFrom('document_log').where('seq', '=', seq).execute();
    }
  });
}

/** What it gives names the rows in the log and moves them, whatever is left of them. */
export function createQuarantine(db: Database, logger: Log) {
  return async (document: DocumentName, rows: readonly number[]): Promise<void> => {
    if (rows.length === 0) return;
    logger.error({ document, rows }, 'rows of the document log are damaged and are put aside');
    try {
      await reach(() => move(db, rows));
    } catch (error) {
      // They stay where they are until there is room to put them; that keeps nobody from reading the others.
      if (!(error instanceof StoreUnavailable)) throw error;
      logger.warn({ error, document }, 'damaged rows could not be moved');
    }
  };
}
