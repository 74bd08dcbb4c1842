// Rooms with toys for sockets: clients of y-protocols whose wires are arrays, on a log in memory.
import { setImmediate } from 'node:timers/promises';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as awareness from 'y-protocols/awareness';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import type { Log } from '../../server/log.ts';
import { silentMeter } from '../../server/sync/meter.ts';
import { createSync, type Sync } from '../../server/sync/sync.ts';
import type { DocumentAdmission, DocumentPeer, DocumentSink } from '../../server/workshop/ports.ts';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import type { Rights } from '../../shared/model/document-rights.ts';
import type { ParticipantId } from '../../shared/model/ids.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { frameKind, type Owners, syncKind } from '../../shared/protocol/frames.ts';
import { createMemoryDocumentLog } from './memory-document-log.ts';

export const tableName = (letter: string) => `table:tab_${letter.repeat(22)}` as DocumentName;
export const personNamed = (name: string): ParticipantId => `par_${name.padEnd(22, '0')}`;
const everything: Rights['scopes'] = {
  ideas: 'add',
  places: 'all',
  groups: 'all',
  members: 'all',
  readings: 'all',
  statement: 'all',
  brief: 'all',
};
export const mayWrite: Rights = {
  mayRead: true,
  mayWrite: true,
  scopes: everything,
  reason: null,
};
/** As a facilitator, also what others wrote. */
export const mayWriteAll: Rights = { ...mayWrite, scopes: { ...everything, ideas: 'all' } };
export const readsOnly: Rights = {
  mayRead: true,
  mayWrite: false,
  scopes: {},
  reason: 'step/not-now',
};
export const unseen: Rights = {
  mayRead: false,
  mayWrite: false,
  scopes: {},
  reason: 'document/not-found',
};

/** Long enough for what was received to be committed, applied and told, when the log does not wait. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await setImmediate();
}

function createFaultLog(faults: string[]): Log {
  const note = (_: object, message: string) => void faults.push(message);
  return { debug: () => undefined, info: () => undefined, warn: note, error: note };
}

export function createToyServer(log = createMemoryDocumentLog()) {
  const faults: string[] = [];
  const stopwatch = { atMs: 1_000_000, elapsedMs: () => stopwatch.atMs };
  const counted = { answersMade: 0 };
  const meter = {
    ...silentMeter,
    answerMade() {
      counted.answersMade += 1;
    },
  };
  const sync = createSync({ log, stopwatch, meter, logger: createFaultLog(faults) });
  return { log, faults, stopwatch, sync, counted };
}

export interface Answered {
  readonly count: number;
  readonly code: string | null;
}

export interface Toy {
  readonly doc: Y.Doc;
  readonly table: TableDocument;
  readonly peer: DocumentPeer;
  readonly admission: DocumentAdmission;
  /** Every frame from the server, in order. */
  readonly frames: Uint8Array[];
  readonly answers: Answered[];
  readonly closings: number[];
  readonly owned: Owners[];
  readonly hashed: { readonly vector: Uint8Array; readonly hash: number }[];
  /** What it knows of others, by client id. */
  readonly others: Map<number, Record<string, unknown>>;
  /** Bytes that its network is said not to have taken. */
  queuedBytes: number;
  setRights(rights: Rights): void;
  /** Hears the server's frames and answers them; otherwise they only pile up in `frames`. */
  isListening: boolean;
  /** Changes stay here, as offline. */
  isMute: boolean;
  synchronise(): void;
  send(kind: number, write: (encoder: encoding.Encoder) => void): void;
  show(state: object | null, clientId?: number, clock?: number): void;
}

export interface ToyWish {
  readonly name?: string;
  readonly document?: DocumentName;
  readonly rights?: Rights;
  /** Looks on without being anybody. */
  readonly isWall?: boolean;
  /** What it has already. */
  readonly doc?: Y.Doc;
  /** Says under which client id its copy is, as our own pages do. */
  readonly isOurs?: boolean;
  /** Between which the moments of ideas may lie; any by default. */
  readonly moments?: DocumentAdmission['moments'];
}

function toAdmission(wish: ToyWish, rights: () => Rights): DocumentAdmission {
  const { name = 'Anna', document = tableName('A'), isWall } = wish;
  return {
    document,
    sessionId: `ses_${'0'.repeat(22)}`,
    personIds: isWall ? [] : [personNamed(name)],
    person: { name, city: 'Umeå', cityIndex: 0 },
    rights,
    readingLanguages: () => ['sv', 'ja', 'en'],
    moments: wish.moments ?? (() => ({ fromMs: 0, untilMs: Number.MAX_SAFE_INTEGER })),
  };
}

/** Enters a document and synchronises. */
export async function enterToy(sync: Sync, wish: ToyWish = {}): Promise<Toy> {
  const doc = wish.doc ?? new Y.Doc();
  const given = { rights: wish.rights ?? mayWrite };
  const admission = toAdmission(wish, () => given.rights);
  // As in y-protocols, where the first state under clock 0 is heard by nobody.
  const presence = { clock: 1 };
  const toy: Omit<Toy, 'peer'> & { peer: DocumentPeer | null } = {
    doc,
    table: openTable(doc),
    peer: null,
    admission,
    frames: [],
    answers: [],
    closings: [],
    owned: [],
    hashed: [],
    others: new Map(),
    queuedBytes: 0,
    isListening: true,
    isMute: false,
    setRights(rights) {
      given.rights = rights;
    },
    send(kind, write) {
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, kind);
      write(encoder);
      toy.peer?.receive(encoding.toUint8Array(encoder));
    },
    synchronise: () => toy.send(frameKind.sync, (encoder) => writeSyncStep1(encoder, doc)),
    show(state, clientId = doc.clientID, at = presence.clock) {
      presence.clock = at + 1;
      toy.send(frameKind.awareness, (encoder) => {
        const states = encoding.createEncoder();
        encoding.writeVarUint(states, 1);
        encoding.writeVarUint(states, clientId);
        encoding.writeVarUint(states, at);
        encoding.writeVarString(states, JSON.stringify(state));
        encoding.writeVarUint8Array(encoder, encoding.toUint8Array(states));
      });
    },
  };
  const mind = new awareness.Awareness(new Y.Doc());
  mind.setLocalState(null);
  mind.destroy();

  function hear(bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes);
    const kind = decoding.readVarUint(decoder);
    if (kind === frameKind.awareness) {
      awareness.applyAwarenessUpdate(mind, decoding.readVarUint8Array(decoder), 'server');
      toy.others.clear();
      for (const [id, state] of mind.getStates()) toy.others.set(id, state);
    }
    if (kind === frameKind.acknowledge) {
      const count = decoding.readVarUint(decoder);
      const isStored = decoding.readVarUint(decoder) === 1;
      toy.answers.push({ count, code: isStored ? null : decoding.readVarString(decoder) });
    }
    if (kind !== frameKind.sync) return;
    const reply = encoding.createEncoder();
    encoding.writeVarUint(reply, frameKind.sync);
    readSyncMessage(decoder, reply, doc, 'server');
    if (encoding.length(reply) > 1) toy.peer?.receive(encoding.toUint8Array(reply));
  }

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'server' || toy.isMute) return;
    toy.send(frameKind.sync, (encoder) => writeUpdate(encoder, update));
  });
  const sink: DocumentSink = {
    send(frames) {
      toy.frames.push(...frames);
      if (toy.isListening) for (const frame of frames) hear(frame);
    },
    owned: (owners) => void toy.owned.push(owners),
    hashed: (vector, hash) => void toy.hashed.push({ vector, hash }),
    closed: (closing) => void toy.closings.push(closing),
    queuedBytes: () => toy.queuedBytes,
  };
  toy.peer = await sync.open(admission, sink, wish.isOurs ? doc.clientID : undefined);
  toy.synchronise();
  await settle();
  return toy as Toy;
}

/** Sync frames of a kind among what came. */
export const syncFrames = (frames: readonly Uint8Array[], kind: keyof typeof syncKind) =>
  frames.filter((frame) => frame[0] === frameKind.sync && frame[1] === syncKind[kind]);

/** Update frames about the document, leaving out answers and questions. */
export const updatesTo = ({ frames }: Toy) => syncFrames(frames, 'update');
