// Which documents are in memory. Each is loaded once however many ask, and forgotten a while after the last has left,
// when everything of it is on disk. Long logs are merged in the background.
import type { Closing } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import type { Clock, DocumentLog } from '../workshop/ports.ts';
import { createQueue } from '../workshop/queue.ts';
import type { CommitTurns } from './commit-turns.ts';
import { type Loading, loadDocument, manyRows } from './load-document.ts';
import { createRoom, type Room } from './room.ts';

/** Long enough for a reload of the page, or the next reading of an overview. */
export const idleMs = 30_000;

export interface RoomBookParts {
  readonly log: DocumentLog;
  readonly turns: CommitTurns;
  readonly clock: Clock;
  readonly logger: Log;
  readonly changed: (document: DocumentName) => void;
}

export interface RoomBook {
  /** Throws what the log throws; the next one who asks tries anew. */
  open(name: DocumentName): Promise<Room>;
  closeAll(closing: Closing): Promise<void>;
  /** Documents in memory, and how many connections have one open. */
  counts(): { readonly rooms: number; readonly peers: number };
  /** Resolves when no log is being merged. */
  settled(): Promise<void>;
}

export function createRoomBook({ log, turns, clock, logger, changed }: RoomBookParts): RoomBook {
  const rooms = new Map<DocumentName, Promise<Room>>();
  const idle = new Map<DocumentName, NodeJS.Timeout>();
  const merging = new Set<Promise<void>>();
  /** Those of `rooms` that have been loaded. */
  const loaded = new Map<DocumentName, Room>();
  const inTurn = createQueue();

  /** The log stays as it was when merging fails; it is only longer. */
  function merge(name: DocumentName, read: () => Promise<Loading>): void {
    const task = inTurn(name, async () => {
      const { merged } = await read();
      if (!merged) return;
      await log.compact(name, merged.through, merged.update);
      logger.info({ document: name, bytes: merged.update.byteLength }, 'a log was merged');
    })
      .catch((error: unknown) =>
        logger.warn({ error, document: name }, 'a log could not be merged'),
      )
      .finally(() => merging.delete(task));
    merging.add(task);
  }

  async function load(name: DocumentName): Promise<Room> {
    const loading = await loadDocument(log, name, logger);
    if (loading.merged) merge(name, async () => loading);
    const emptied = () => forgetLater(name);
    const room = createRoom(loading.loaded, { turns, clock, logger, changed, emptied });
    loaded.set(name, room);
    return room;
  }

  function opening(name: DocumentName): Promise<Room> {
    const found = rooms.get(name);
    if (found) return found;
    const room = load(name);
    rooms.set(name, room);
    room.catch(() => {
      if (rooms.get(name) === room) rooms.delete(name);
    });
    return room;
  }

  function forgetLater(name: DocumentName): void {
    clearTimeout(idle.get(name));
    idle.set(name, setTimeout(() => void forget(name), idleMs).unref());
  }

  async function forget(name: DocumentName): Promise<void> {
    const opened = rooms.get(name);
    const room = await opened;
    if (!opened || !room || rooms.get(name) !== opened) return;
    if (!room.isEmpty()) return;
    idle.delete(name);
    rooms.delete(name);
    loaded.delete(name);
    if (room.storedEdits() > manyRows) merge(name, () => loadDocument(log, name, logger));
  }

  return {
    async open(name) {
      for (;;) {
        const opened = opening(name);
        const room = await opened;
        // It may have been forgotten while we waited.
        if (rooms.get(name) !== opened) continue;
        forgetLater(name);
        return room;
      }
    },
    async closeAll(closing) {
      for (const room of await Promise.allSettled(rooms.values())) {
        if (room.status === 'fulfilled') room.value.closeAll(closing);
      }
      for (const timer of idle.values()) clearTimeout(timer);
    },
    counts() {
      const peers = [...loaded.values()].reduce((sum, room) => sum + room.peers(), 0);
      return { rooms: loaded.size, peers };
    },
    async settled() {
      while (merging.size > 0) await Promise.all(merging);
    },
  };
}
