// The shared documents of the server: doors into their rooms, readings for rules and overviews, and a good end.
import { openBrief } from '../../shared/document/brief-document.ts';
import { type RichText, readRichText } from '../../shared/document/rich-text-reading.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';
import { closings } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import {
  type DocumentChanges,
  type DocumentDoor,
  type DocumentLog,
  type Documents,
  StoreUnavailable,
} from '../workshop/ports.ts';
import { createCommitTurns } from './commit-turns.ts';
import { perRevision } from './document-state.ts';
import { type SyncMeter, silentMeter } from './meter.ts';
import { ownersIn } from './owners.ts';

import type { Room } from './room.ts';
import { createRoomBook } from './room-book.ts';
import { type Stopwatch, systemStopwatch } from './stopwatch.ts';
import { createTimeShare } from './time-share.ts';

/** Of the time, this is meant for telling of cursors; those that leave with edits are not counted. */
const cursorShare = 1 / 10;

export interface SyncParts {
  readonly log: DocumentLog;
  readonly logger: Log;
  readonly meter?: SyncMeter;
  readonly stopwatch?: Stopwatch;
}

export interface Sync extends DocumentDoor, DocumentChanges, Documents {
  readBriefDocument(document: DocumentName): Promise<RichText | null>;
  /** Documents in memory, and how many connections have one open. */
  counts(): { readonly rooms: number; readonly peers: number };
  /** Stores what was received, tells everybody, and resolves when all of it is on disk. Nobody comes in any more. */
  stop(): Promise<void>;
}

type Reading = ReturnType<typeof toReading>;

/** What is read of a document, each kept until it changes. */
function toReading({ state }: Room) {
  return {
    table: perRevision(state.revision, () => readTable(openTable(state.doc))),
    brief: perRevision(state.revision, () => readRichText(openBrief(state.doc))),
  };
}

export function createSync({
  log,
  logger,
  meter = silentMeter,
  stopwatch = systemStopwatch,
}: SyncParts): Sync {
  const listeners = new Set<(document: DocumentName) => void>();
  const readings = new WeakMap<Room, Reading>();
  const turns = createCommitTurns(log, logger);
  let isStopping = false;

  function changed(document: DocumentName): void {
    for (const listener of listeners) listener(document);
  }

  const cursorTime = createTimeShare(cursorShare, stopwatch);
  const book = createRoomBook({ log, turns, stopwatch, logger, meter, cursorTime, changed });

  function readingOf(room: Room): Reading {
    const reading = readings.get(room) ?? toReading(room);
    readings.set(room, reading);
    return reading;
  }

  return {
    /** Throws StoreUnavailable when the log cannot be read, and once the server stops; Refusal document/copy-claimed. */
    async open(admission, sink, clientId) {
      const room = await book.open(admission.document);
      if (isStopping) throw new StoreUnavailable('the server stops');
      const reserved = clientId === undefined ? null : room.reserve(clientId, admission.personIds);
      // At once, so that the room is not forgotten meanwhile.
      const peer = room.enter(admission, sink, clientId);
      await reserved;
      return peer;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async readTableDocument(name) {
      const room = await book.open(name);
      return { snapshot: readingOf(room).table(), owners: ownersIn(room.ledger) };
    },
    readBriefDocument: async (name) => readingOf(await book.open(name)).brief(),
    counts: () => book.counts(),
    async stop() {
      isStopping = true;
      await turns.settled();
      await book.closeAll(closings.serverStopping);
      await turns.settled();
      await book.settled();
    },
  };
}
