// What a session's tables look like from afar, read once for everybody who follows it and again when they change.
import type { TableId } from '../../shared/model/ids.ts';
import type { TableSummary } from '../../shared/protocol/events.ts';

export interface Summaries {
  /** The table changed; it is read anew with the next `readStale`. */
  mark(tableId: TableId): void;
  /** Reads every marked table anew. */
  readStale(): Promise<TableSummary[]>;
  /** Every table as last read, for somebody who comes. */
  readAll(tableIds: readonly TableId[]): Promise<TableSummary[]>;
}

/** `read` answers null when a table cannot be read; it is then read again when next asked for. */
export function createSummaries(read: (id: TableId) => Promise<TableSummary | null>): Summaries {
  const known = new Map<TableId, Promise<TableSummary | null>>();
  const stale = new Set<TableId>();

  function readAnew(tableId: TableId): Promise<TableSummary | null> {
    const reading = read(tableId).then((summary) => {
      if (summary === null && known.get(tableId) === reading) known.delete(tableId);
      return summary;
    });
    known.set(tableId, reading);
    return reading;
  }

  const settle = async (readings: Promise<TableSummary | null>[]) =>
    (await Promise.all(readings)).filter((summary) => summary !== null);

  return {
    mark: (tableId) => stale.add(tableId),
    readStale() {
      const marked = [...stale];
      stale.clear();
      return settle(marked.map(readAnew));
    },
    readAll: (tableIds) => settle(tableIds.map((id) => known.get(id) ?? readAnew(id))),
  };
}
