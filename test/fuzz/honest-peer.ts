// One honest copy of the document, as a page or as a stock y-websocket client keeps it: what it made, what of that the
// server acknowledged, and what it does when it is refused, closed or cut off. It never sends what its screen hides.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import type { Sync } from '../../server/sync/sync.ts';
import type { DocumentAdmission } from '../../server/workshop/ports.ts';
import { leaveMarks } from '../../shared/document/leave-marks.ts';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import type { Rights } from '../../shared/model/document-rights.ts';
import { frameKind, frameLimits, syncKind } from '../../shared/protocol/frames.ts';
import { tableName } from '../support/sync-toys.ts';
import type { Dice } from './dice.ts';
import { type Line, openLine } from './line.ts';
import type { Person } from './people.ts';

/** One change that somebody honest made. */
export interface Made {
  readonly update: Uint8Array;
  readonly by: Person;
  /** Nobody did it: Yjs takes out marks that have become redundant when others' edits come. */
  readonly isTidying: boolean;
  /** It writes in a reading. */
  readonly isReading: boolean;
  isAcknowledged: boolean;
}

export interface Refused {
  readonly person: string;
  readonly code: string;
  /** Their rights said so when the server asked, or what they wrote about was gone, and they had done something. */
  readonly isExcused: boolean;
}

export interface PeerWorld {
  readonly dice: Dice;
  rightsOf(person: Person): Rights;
  /** Everything that honest people made, in the order of its making. */
  readonly made: Made[];
  /** Who writes under a client id. */
  readonly writers: Map<number, Person>;
  /** Somebody honest was told no. */
  refused(refused: Refused): void;
}

export interface HonestPeer {
  readonly person: Person;
  doc(): Y.Doc;
  table(): TableDocument;
  /** Undo and redo of one's own acts: on the board, and in the statement. */
  undo(): readonly Y.UndoManager[];
  line(): Line | null;
  /** What its screen offers: what it last heard of its rights. */
  mayWrite(): boolean;
  hearRights(): void;
  /** How much it changed in this copy. */
  madeCount(): number;
  connect(sync: Sync): void;
  lose(): void;
  /** Nothing is under way and everything is answered. */
  isAtRest(): boolean;
}

export const ownActs = { by: 'me' };

function toFrame(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, frameKind.sync);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

/** What is longer than an update may be goes as an answer. */
function toUpdateFrame(update: Uint8Array): Uint8Array {
  const frame = toFrame((encoder) => writeUpdate(encoder, update));
  if (frame.byteLength > frameLimits.update) frame[1] = syncKind.step2;
  return frame;
}

function readAnswer(decoder: decoding.Decoder) {
  const count = decoding.readVarUint(decoder);
  const isStored = decoding.readVarUint(decoder) === 1;
  return { count, code: isStored ? null : decoding.readVarString(decoder) };
}

export function createHonestPeer(person: Person, world: PeerWorld): HonestPeer {
  let rights = world.rightsOf(person);
  let line: Line | null = null;
  /** Of this connection: whether it told the server everything, was told everything, and which noes its rights said. */
  let talk = newTalk();
  let life = beginLife();

  function newTalk() {
    return { hasAnswered: false, isSynced: false, told: 0, nos: new Set<string>() };
  }

  function beginLife() {
    const doc = new Y.Doc({ guid: 'peer' });
    doc.clientID = 1 + world.dice.below(2 ** 31);
    world.writers.set(doc.clientID, person);
    leaveMarks(doc);
    const table = openTable(doc);
    const { ideas, places, groups, members, readings, statement } = table;
    const settings = { trackedOrigins: new Set([ownActs]), captureTimeout: 0 };
    const undo = [
      new Y.UndoManager([ideas, places, groups, members, readings], settings),
      new Y.UndoManager([statement], settings),
    ];
    const begun = { doc, table, undo, own: [] as Made[], saved: 0 };
    doc.on('update', (update: Uint8Array, origin: unknown, _doc: Y.Doc, change: Y.Transaction) => {
      if (origin === 'server') return;
      const isReading = change.changedParentTypes.has(readings as never);
      const isTidying = origin === null;
      const made = { update, by: person, isTidying, isReading, isAcknowledged: false };
      world.made.push(made);
      begun.own.push(made);
      // Until the server was told everything, what is made goes with that.
      if (line && talk.hasAnswered) sendEdit(toUpdateFrame(update), false);
    });
    return begun;
  }

  function sendEdit(bytes: Uint8Array, isWhole: boolean): void {
    line?.send({ bytes, covers: life.own.length, isWhole });
  }

  function admission(): DocumentAdmission {
    const mine = talk;
    return {
      document: tableName('A'),
      sessionId: `ses_${'0'.repeat(22)}`,
      personIds: [person.id],
      person: { name: person.name, city: 'Umeå', cityIndex: 0 },
      rights() {
        const now = world.rightsOf(person);
        if (now.reason) mine.nos.add(now.reason);
        return now;
      },
      readingLanguages: () => ['sv', 'ja', 'en'],
      moments: () => ({ fromMs: 0, untilMs: Number.MAX_SAFE_INTEGER }),
    };
  }

  function hearAnswer({ count, code }: ReturnType<typeof readAnswer>): void {
    const answered = line?.delivered.slice(talk.told, count) ?? [];
    talk.told = Math.max(talk.told, count);
    const stored = code === null ? answered : answered.slice(0, -1);
    for (const { covers } of stored) {
      for (; life.saved < (covers ?? 0); life.saved += 1) {
        const made = life.own[life.saved];
        if (made) made.isAcknowledged = true;
      }
    }
    if (code === null) return;
    const unsaved = life.own.slice(life.saved);
    const hasActed = unsaved.some(({ isTidying }) => !isTidying);
    // The idea was taken back meanwhile.
    const isOfGone = code === 'idea/not-found' && unsaved.some(({ isReading }) => isReading);
    const isExcused = isOfGone || (talk.nos.has(code) && hasActed);
    world.refused({ person: person.name, code, isExcused });
    // As the page does: the copy is set aside and the true state is fetched.
    lose();
    life = beginLife();
    rights = world.rightsOf(person);
  }

  function hear(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    const kind = decoding.readVarUint(decoder);
    if (kind === frameKind.acknowledge) hearAnswer(readAnswer(decoder));
    if (kind !== frameKind.sync) return;
    const reply = encoding.createEncoder();
    encoding.writeVarUint(reply, frameKind.sync);
    const said = readSyncMessage(decoder, reply, life.doc, 'server');
    if (said === syncKind.step2) talk.isSynced = true;
    if (said !== syncKind.step1) return;
    talk.hasAnswered = true;
    sendEdit(encoding.toUint8Array(reply), true);
  }

  function lose(): void {
    line?.abandon();
    line = null;
  }

  return {
    person,
    doc: () => life.doc,
    table: () => life.table,
    undo: () => life.undo,
    line: () => line,
    mayWrite: () => rights.mayWrite,
    madeCount: () => life.own.length,
    hearRights() {
      rights = world.rightsOf(person);
    },
    connect(sync) {
      lose();
      talk = newTalk();
      rights = world.rightsOf(person);
      line = openLine(sync, admission(), { hear, closed: lose });
      const bytes = toFrame((encoder) => writeSyncStep1(encoder, life.doc));
      line.send({ bytes, covers: null, isWhole: false });
    },
    lose,
    isAtRest: () =>
      line !== null && talk.hasAnswered && talk.isSynced && life.saved === life.own.length,
  };
}
