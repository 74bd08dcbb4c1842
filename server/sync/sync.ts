// The document engine as the rest of the server sees it: a door for transports, a reader for rules, news of changes.
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { openBrief } from '../../shared/document/brief-document.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { readTable, type TableSnapshot } from '../../shared/document/table-snapshot.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import type { DocumentChanges, DocumentDoor, DocumentLog, Documents } from '../workshop/ports.ts';
import { toKnownRichText } from './known-rich-text.ts';
import type { Room } from './room.ts';
import { createRoomBook } from './room-book.ts';
import { RoomPeer } from './room-peer.ts';

export interface Sync extends DocumentDoor, DocumentChanges, Documents {
  /** Tells everybody, and resolves when everything received is on disk. */
  stop(): Promise<void>;
}

interface Kept {
  readonly revision: number;
  readonly snapshot: TableSnapshot;
}

export function createSync({ log, logger }: { log: DocumentLog; logger: Log }): Sync {
  const listeners = new Set<(document: DocumentName) => void>();
  const snapshots = new WeakMap<Room, Kept>();
  const rooms = createRoomBook({
    log,
    logger,
    changed(document) {
      for (const listener of listeners) listener(document);
    },
  });

  /** Computed once per revision, however many overviews ask. */
  function snapshotOf(room: Room): TableSnapshot {
    const kept = snapshots.get(room);
    if (kept?.revision === room.revision) return kept.snapshot;
    const snapshot = readTable(openTable(room.doc));
    snapshots.set(room, { revision: room.revision, snapshot });
    return snapshot;
  }

  return {
    async open(admission, sink) {
      const room = await rooms.open(admission.document);
      const peer = new RoomPeer(admission, sink);
      room.enter(peer);
      return {
        epoch: room.epoch,
        owners: Object.fromEntries(room.ledger.owners),
        receive: (frame) => room.receive(peer, frame),
        close: () => room.leave(peer),
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async readTableDocument(document) {
      const room = await rooms.open(document);
      return { snapshot: snapshotOf(room), owners: room.ledger.owners };
    },
    async readBriefDocument(document) {
      const room = await rooms.open(document);
      const fragment = openBrief(room.doc);
      return fragment.length === 0
        ? null
        : toKnownRichText(yXmlFragmentToProsemirrorJSON(fragment));
    },
    stop: () => rooms.close(),
  };
}
