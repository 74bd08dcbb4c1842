// How large the log of documents has become, for whoever watches the server. Counting is spread out, so that a long
// log is never counted in one breath, and what was counted is kept for a while.
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { reach } from './reach.ts';
import type { Database } from './sqlite-database.ts';

export interface LogSize {
  readonly rows: number;
  /** Bytes of the database file that are in use. */
  readonly bytes: number;
}

const keptMs = 5_000;
/** Counting takes at most one part in so many of the server's time. */
const share = 100;
/** About two milliseconds' worth. */
const rowsAtOnce = 5_000;

/** The number of the row so many further on; null when the log ends before. */
async function readPlace(db: Database, after: number): Promise<number | null> {
  const found = await sql<{ seq: number }>`
    SELECT seq FROM document_log WHERE seq > ${after}
    ORDER BY seq LIMIT 1 OFFSET ${rowsAtOnce - 1}`.execute(db);
  return found.rows[0]?.seq ?? null;
}

async function countAfter(db: Database, after: number): Promise<number> {
  const found = await sql<{ rows: number }>`
    SELECT count(*) AS rows FROM document_log WHERE seq > ${after}`.execute(db);
  return found.rows[0]?.rows ?? 0;
}

/** By the number alone: a comparison of document and number together would use only half of their index. */
async function countRows(db: Database): Promise<number> {
  let place = 0;
  for (let counted = 0; ; counted += rowsAtOnce) {
    const next = await readPlace(db, place);
    if (next === null) return counted + (await countAfter(db, place));
    place = next;
    await setImmediate(); // whoever waits comes first
  }
}

async function readBytes(db: Database): Promise<number> {
  const found = await sql<{ bytes: number }>`
    SELECT (pages.page_count - free.freelist_count) * size.page_size AS bytes
    FROM pragma_page_count() AS pages, pragma_freelist_count() AS free,
      pragma_page_size() AS size`.execute(db);
  return found.rows[0]?.bytes ?? 0;
}

/** Throws StoreUnavailable when the log cannot be read; the next one who asks tries anew. */
export function createLogSize(db: Database, nowMs = () => performance.now()) {
  let kept: { readonly size: Promise<LogSize>; untilMs: number } | null = null;

  async function measure(): Promise<LogSize> {
    return { rows: await countRows(db), bytes: await readBytes(db) };
  }

  return (): Promise<LogSize> => {
    if (kept && nowMs() < kept.untilMs) return kept.size;
    const askedMs = nowMs();
    const size = reach(measure);
    const asked = { size, untilMs: Number.POSITIVE_INFINITY };
    kept = asked;
    const settle = (isMeasured: boolean) => {
      const doneMs = nowMs();
      const restMs = isMeasured ? Math.max(keptMs, (doneMs - askedMs) * share) : 0;
      asked.untilMs = doneMs + restMs;
    };
    size.then(
      () => settle(true),
      () => settle(false),
    );
    return size;
  };
}
