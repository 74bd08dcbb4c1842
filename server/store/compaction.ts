// Replaces many rows of a document by few, in the background and in small bites, each a commit of its own: others'
// commits come in between, and nobody waits. First everything is there twice, then once: a kill at any moment leaves a
// log that says everything.
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { checksumOf } from './checksum.ts';
import { pack } from './packing.ts';
import { reach } from './reach.ts';
import type { Database } from './sqlite-database.ts';

/** Whose row it is once many people's updates were merged into it. */
export const mergedBy = 'merged';

const rowsPerBite = 500;
const pagesPerBite = 250;

async function insertPiece(db: Database, document: DocumentName, piece: Uint8Array): Promise<void> {
  const body = await pack(piece);
  await db
    .insertInto('document_log')
    .values({
      document,
      person_id: mergedBy,
      body,
      checksum: checksumOf(document, body, true),
      packed: 1,
    })
    .execute();
}

/** Returns how many rows went. */
async function deleteBite(db: Database, document: DocumentName, through: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('document_log')
    .where('seq', 'in', (from) =>
      from
        .selectFrom('document_log')
        .select('seq')
        .where('document', '=', document)
        .where('seq', '<=', through)
        .orderBy('seq')
        .limit(rowsPerBite),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

async function countFreePages(db: Database): Promise<number> {
  const { rows } = await sql<{ freelist_count: number }>`PRAGMA freelist_count`.execute(db);
  return rows[0]?.freelist_count ?? 0;
}

/** Gives pages back to the system that the file does not need any more. */
async function shrink(db: Database): Promise<void> {
  for (let left = await countFreePages(db); left > pagesPerBite; ) {
    await sql`PRAGMA incremental_vacuum(${sql.lit(pagesPerBite)})`.execute(db);
    await setImmediate();
    const now = await countFreePages(db);
    // A file of an earlier version cannot shrink; its pages are used again.
    if (now >= left) return;
    left = now;
  }
}

export function createCompaction(db: Database) {
  return async (
    document: DocumentName,
    through: number,
    pieces: Iterable<Uint8Array>,
  ): Promise<void> => {
    for (const piece of pieces) {
      await reach(() => insertPiece(db, document, piece));
      await setImmediate();
    }
    while ((await reach(() => deleteBite(db, document, through))) === rowsPerBite) {
      await setImmediate();
    }
    await reach(() => shrink(db));
  };
}
