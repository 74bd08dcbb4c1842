// The rooms that are open: each document is loaded once, however many ask, and leaves memory when nobody needs it.
import * as Y from 'yjs';
import { closings } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { Room, type RoomParts } from './room.ts';

/** Rows of the log above which they are merged into one, in the background. */
const compactAboveRows = 200;
const sweepMs = 30_000;

export interface RoomBook {
  /** Resolves when the document is loaded whole. */
  open(document: DocumentName): Promise<Room>;
  close(): Promise<void>;
}

export function createRoomBook(parts: RoomParts): RoomBook {
  const rooms = new Map<DocumentName, Promise<Room>>();
  /** Opened since the last sweep: somebody may be on the way in. */
  const recent = new Set<DocumentName>();
  const sweeper = setInterval(() => void sweep(), sweepMs).unref();

  async function load(document: DocumentName): Promise<Room> {
    const stored = await parts.log.read(document);
    const room = new Room(document, stored, parts);
    if (stored.updates.length > compactAboveRows) {
      compact(document, stored.through, Y.encodeStateAsUpdate(room.doc));
    }
    return room;
  }

  function compact(document: DocumentName, through: number, merged: Uint8Array): void {
    parts.log.compact(document, through, merged).catch((error: unknown) => {
      // The rows are still there; the next opening tries again.
      parts.logger.warn({ document, error }, 'the log of a document could not be compacted');
    });
  }

  function open(document: DocumentName): Promise<Room> {
    recent.add(document);
    const known = rooms.get(document);
    if (known) return known;
    const loading = load(document);
    rooms.set(document, loading);
    loading.catch(() => rooms.delete(document)); // the caller hears why; the next one tries anew
    return loading;
  }

  async function sweep(): Promise<void> {
    const idle = [...rooms.keys()].filter((document) => !recent.has(document));
    recent.clear();
    for (const document of idle) {
      const room = await rooms.get(document);
      // Asked again after the wait: somebody may have come in meanwhile.
      if (!room?.isIdle || recent.has(document)) continue;
      rooms.delete(document);
      room.close(closings.serverStopping);
    }
  }

  async function close(): Promise<void> {
    clearInterval(sweeper);
    const open = await Promise.all(rooms.values());
    await Promise.all(open.map((room) => room.settled()));
    for (const room of open) room.close(closings.serverStopping);
    await Promise.all(open.map((room) => room.settled()));
    rooms.clear();
  }

  return { open, close };
}
