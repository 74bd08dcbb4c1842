// One open document: what its people send, and what becomes of it. It is handed functions and never sees a socket.
import { type Closing, closings } from '../../shared/protocol/closings.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import type { Clock, DocumentAdmission, DocumentPeer, DocumentSink } from '../workshop/ports.ts';
import { createAudience } from './audience.ts';
import type { CommitTurns } from './commit-turns.ts';
import type { DocumentState } from './document-state.ts';
import { createEditLine, type Stored } from './edit-line.ts';
import { readFrame } from './frame-reader.ts';
import { toUpdateFrame } from './frame-writer.ts';
import { createHashBeat } from './hash-beat.ts';
import { createJudge } from './judge.ts';
import { type Ledger, toOwners } from './ledger.ts';
import { createPeer, type Peer } from './peer.ts';
import { createPresence } from './presence.ts';

export interface LoadedDocument {
  readonly name: DocumentName;
  readonly epoch: number;
  readonly state: DocumentState;
  readonly ledger: Ledger;
}

export interface RoomParts {
  readonly turns: CommitTurns;
  readonly clock: Clock;
  readonly logger: Log;
  /** The document was changed, and the change is on disk. */
  readonly changed: (document: DocumentName) => void;
  readonly emptied: () => void;
}

export interface Room extends LoadedDocument {
  enter(admission: DocumentAdmission, sink: DocumentSink): DocumentPeer;
  /** Nobody is in it and nothing waits to be stored. */
  isEmpty(): boolean;
  /** How many edits were stored since it was loaded. */
  storedEdits(): number;
  closeAll(closing: Closing): void;
}

export function createRoom(loaded: LoadedDocument, parts: RoomParts): Room {
  const { name, epoch, state, ledger } = loaded;
  const { clock, logger, turns } = parts;
  const presence = createPresence(ledger.ownerOf, clock);
  const audience = createAudience(presence, clock, () => {
    beat.stop();
    parts.emptied();
  });
  const { doc, revision } = state;
  const beat = createHashBeat({ doc, revision, clock, tell: audience.tellHash });
  const judge = createJudge(state.doc, ledger.ownerOf, presence.isTaken);
  let storedEdits = 0;
  let diverged = 0;

  function stored({ edits: count, update, sole, claims }: Stored): void {
    storedEdits += count;
    if (claims.size > 0) audience.tellOwners(toOwners(claims));
    if (!update) return;
    audience.tell([toUpdateFrame(update)], sole);
    if (audience.size() > 0) beat.changed();
    parts.changed(name);
  }

  const edits = createEditLine(
    name,
    state,
    ledger,
    judge,
    {
      due: turns.due,
      stored,
      lost: (from) => audience.remove(from, closings.storeUnavailable),
      broken: (from) => audience.remove(from, closings.frameUnreadable),
    },
    logger,
  );

  function takePresence(from: Peer, states: Uint8Array): void {
    const closing = presence.take(from, states);
    audience.tellPresence();
    if (closing) audience.remove(from, closing);
  }

  function receive(from: Peer, bytes: Uint8Array): void {
    if (!audience.has(from)) return;
    const frame = readFrame(bytes);
    switch (frame.kind) {
      case 'unfit':
        audience.remove(from, frame.closing);
        break;
      case 'question':
        from.outbox.ask(frame.vector);
        audience.answer();
        break;
      case 'edit':
        edits.push({ from, update: frame.update, isAnswer: frame.isAnswer });
        break;
      case 'presence':
        takePresence(from, frame.states);
        break;
      case 'presence-question':
        for (const everybody of presence.everybody()) from.outbox.relay(everybody);
        break;
    }
  }

  return {
    ...loaded,
    enter(admission, sink) {
      const peer = createPeer(admission, sink, state, clock);
      audience.add(peer);
      beat.entered();
      return {
        epoch,
        owners: toOwners(ledger.owners),
        receive: (frame) => receive(peer, frame),
        diverged(hash) {
          diverged += 1;
          logger.warn(
            { document: name, hash, diverged },
            'a copy said something else and starts anew',
          );
        },
        close: () => audience.remove(peer, null),
      };
    },
    isEmpty: () => audience.size() === 0 && edits.isEmpty(),
    storedEdits: () => storedEdits,
    closeAll: audience.removeAll,
  };
}
