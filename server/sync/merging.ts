// Merges long logs in the background, one after the other, from the document in memory: nothing is read for it, and
// nobody waits.
import type { Log } from '../log.ts';
import type { DocumentLog } from '../workshop/ports.ts';
import { encodeBites, nothing } from './pieces.ts';
import type { Room } from './room-parts.ts';

/** From this many rows on, merging them is worth a write when a document comes or goes. */
export const manyRows = 200;
/** And from this many on while people write in it. */
export const manyRowsOpen = 2000;
/** Or that are so large together, in bytes: what was written and deleted again is read and kept by nobody then. */
export const manyBytes = 8 * 1024 * 1024;
/** A damaged row costs no more than this. */
const pieceBytes = 256 * 1024;

export interface Merging {
  /** Merges the log of the room when it has more rows than this, or large ones, and all of them could be read. */
  consider(room: Room, most: number): void;
  /** Resolves when no log is being merged. */
  readonly settled: () => Promise<void>;
}

export function createMerging(log: DocumentLog, logger: Log): Merging {
  let last: Promise<void> = Promise.resolve();

  async function merge(room: Room): Promise<void> {
    const { through } = room.readRows();
    room.merging();
    try {
      await log.compact(room.name, through, encodeBites(room.state.doc, nothing, pieceBytes));
      logger.info({ document: room.name, through }, 'a log was merged');
    } catch (error) {
      // The log stays as it was; it is only longer.
      logger.warn({ error, document: room.name }, 'a log could not be merged');
    }
  }

  return {
    consider(room, most) {
      const { count, bytes, isWhole } = room.readRows();
      if ((count <= most && bytes <= manyBytes) || !isWhole) return;
      room.merging();
      last = last.then(() => merge(room));
    },
    settled: async () => {
      for (let seen = null as Promise<void> | null; seen !== last; ) {
        seen = last;
        await seen;
      }
    },
  };
}
