// Which documents are in memory. Each is loaded once however many ask, and forgotten a while after the last has left,
// when everything of it is on disk. Long logs are merged in the background.
import type { SessionId } from '../../shared/model/ids.ts';
import type { Closing } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { DocumentLog } from '../workshop/ports.ts';
import { loadDocument } from './load-document.ts';
import { createMerging, manyRows, manyRowsOpen } from './merging.ts';
import { createRoom } from './room.ts';
import type { Room, RoomParts } from './room-parts.ts';

/** Long enough for a reload of the page, or the next reading of an overview. */
export const idleMs = 30_000;
/** Together. What nobody has open is kept for comfort only; the longest unasked goes first. */
const mostIdleBytes = 64 * 1024 * 1024;

/** What all rooms share. */
export interface RoomBookParts extends Omit<RoomParts, 'log' | 'grown' | 'emptied'> {
  readonly log: DocumentLog;
}

export interface RoomBook {
  /** Throws what the log throws; the next one who asks tries anew. */
  open(name: DocumentName): Promise<Room>;
  /** The session changed: whoever may no longer read its documents is let go. */
  readonly recheck: (sessionId: SessionId) => void;
  /** Lets in everywhere what waits for its time: the server stops. */
  openGates(): void;
  closeAll(closing: Closing): Promise<void>;
  /** Documents in memory, and how many connections have one open. */
  counts(): { readonly rooms: number; readonly peers: number };
  /** Resolves when no log is being merged. */
  settled(): Promise<void>;
}

export function createRoomBook(parts: RoomBookParts): RoomBook {
  const { log, logger } = parts;
  const rooms = new Map<DocumentName, Promise<Room>>();
  const idle = new Map<DocumentName, NodeJS.Timeout>();
  const merging = createMerging(log, logger);
  /** Those of `rooms` that have been loaded. */
  const inMemory = new Map<DocumentName, Room>();

  async function load(name: DocumentName): Promise<Room> {
    const loaded = await loadDocument(log, name, logger, parts.meter);
    const emptied = () => forgetLater(name);
    const grown = (room: Room) => merging.consider(room, manyRowsOpen);
    const room = createRoom(loaded, { ...parts, emptied, grown });
    inMemory.set(name, room);
    merging.consider(room, manyRows);
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
    idle.delete(name);
    idle.set(name, setTimeout(() => void forget(name), idleMs).unref());
  }

  async function forget(name: DocumentName): Promise<void> {
    const opened = rooms.get(name);
    const asked = idle.get(name);
    const room = await opened;
    // Whoever asked for it meanwhile may be about to enter.
    if (!opened || !room || rooms.get(name) !== opened || idle.get(name) !== asked) return;
    if (!room.isEmpty()) {
      // Somebody is in it, and their leaving is heard of; what is still to be stored has nobody to say so.
      if (room.peers() === 0) forgetLater(name);
      return;
    }
    clearTimeout(asked);
    idle.delete(name);
    rooms.delete(name);
    inMemory.delete(name);
    merging.consider(room, manyRows);
  }

  /** An outcome reads every document of a session: together they may be large. */
  function makeRoom(): void {
    let bytes = 0;
    for (const name of [...idle.keys()].reverse()) {
      const room = inMemory.get(name);
      if (!room || room.peers() > 0) continue;
      bytes += room.loadedBytes;
      if (bytes > mostIdleBytes) void forget(name);
    }
  }

  return {
    async open(name) {
      for (;;) {
        const opened = opening(name);
        const room = await opened;
        // It may have been forgotten while we waited.
        if (rooms.get(name) !== opened) continue;
        forgetLater(name);
        setImmediate(makeRoom);
        return room;
      }
    },
    recheck(sessionId) {
      for (const room of inMemory.values()) room.recheck(sessionId);
    },
    openGates() {
      for (const room of inMemory.values()) room.openGate();
    },
    async closeAll(closing) {
      for (const room of await Promise.allSettled(rooms.values())) {
        if (room.status === 'fulfilled') room.value.closeAll(closing);
      }
      for (const timer of idle.values()) clearTimeout(timer);
    },
    counts() {
      const peers = [...inMemory.values()].reduce((sum, room) => sum + room.peers(), 0);
      return { rooms: inMemory.size, peers };
    },
    settled: merging.settled,
  };
}
