// The shared documents of the server: doors into their rooms, readings for rules and overviews, and a good end.
import { openBrief } from '../../shared/document/brief-document.ts';
import type { RichText } from '../../shared/document/rich-text-reading.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { createTableReader, type TableReader } from '../../shared/document/table-reader.ts';
import type { SessionId } from '../../shared/model/ids.ts';
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
import { perRevision } from './answers.ts';
import { readBrief } from './brief-reading.ts';
import { createCommitTurns } from './commit-turns.ts';
import { createLoad } from './load.ts';
import { type SyncMeter, silentMeter } from './meter.ts';
import { ownersIn } from './owners.ts';
import { createPrices } from './prices.ts';
import { createRoomBook } from './room-book.ts';
import type { Room } from './room-parts.ts';
import { type Stopwatch, systemStopwatch } from './stopwatch.ts';
import { createTimeShare } from './time-share.ts';
import { createWaitingBytes } from './waiting-bytes.ts';
import { createWritingRates } from './writing-rates.ts';

/** Of the time, this is meant for telling of cursors; those that leave with edits are not counted. */
const cursorShare = 1 / 10;
/** And this for answering those who ask what they lack: however many do, everything else goes on beside it. */
const answerShare = 1 / 3;

export interface SyncParts {
  readonly log: DocumentLog;
  readonly logger: Log;
  readonly meter?: SyncMeter;
  readonly stopwatch?: Stopwatch;
}

export interface Sync extends DocumentDoor, DocumentChanges, Documents {
  readBriefDocument(document: DocumentName): Promise<RichText | null>;
  /** The session changed: whoever may no longer read its documents is let go. */
  readonly recheck: (sessionId: SessionId) => void;
  /** Documents in memory, and how many connections have one open. */
  counts(): { readonly rooms: number; readonly peers: number };
  /** Stores what was received, tells everybody, and resolves when all of it is on disk. Nobody comes in any more. */
  stop(): Promise<void>;
}

type Reading = ReturnType<typeof toReading>;

/** What is read of a document, each kept until it changes. */
function toReading({ state }: Room) {
  let table: TableReader | null = null;
  return {
    table() {
      table ??= createTableReader(openTable(state.doc));
      return table.read();
    },
    brief: perRevision(state.revision, () => readBrief(openBrief(state.doc))),
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
  const turns = createCommitTurns(log, logger, stopwatch);
  let isStopping = false;

  function changed(document: DocumentName): void {
    for (const listener of listeners) listener(document);
  }

  const rates = createWritingRates(stopwatch);
  const load = createLoad(stopwatch);
  const cursorTime = createTimeShare(cursorShare, stopwatch);
  const answerTime = createTimeShare(answerShare, stopwatch);
  const prices = createPrices(stopwatch);
  const waitingBytes = createWaitingBytes();
  const shared = { turns, stopwatch, load, cursorTime, answerTime, prices, rates, waitingBytes };
  const book = createRoomBook({ ...shared, log, logger, meter, changed });

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
    recheck: (sessionId) => book.recheck(sessionId),
    counts: () => book.counts(),
    async stop() {
      isStopping = true;
      book.openGates();
      await turns.settled();
      await book.closeAll(closings.serverStopping);
      await turns.settled();
      await book.settled();
    },
  };
}
