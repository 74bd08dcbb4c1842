// One open document: what its people send, and what becomes of it. It is handed functions and never sees a socket.
import { closings } from '../../shared/protocol/closings.ts';
import { createGuard } from '../guard/guard.ts';
import type { Verdict } from '../guard/rules.ts';
import { createAudience } from './audience.ts';
import { rulesOf, sizeLimits } from './document-rules.ts';
import type { Edit } from './edit.ts';
import { createEditGate } from './edit-gate.ts';
import { createEditLine } from './edit-line.ts';
import type { Stored } from './edit-line-parts.ts';
import { type Question, readFrame } from './frame-reader.ts';
import { toUpdateFrame } from './frame-writer.ts';
import { createHashBeat } from './hash-beat.ts';
import { toOwners } from './owners.ts';
import { createPeer, type Peer } from './peer.ts';
import { createPresence } from './presence.ts';
import { createReservations } from './reservations.ts';
import type { LoadedDocument, Room, RoomParts } from './room-parts.ts';

export function createRoom(loaded: LoadedDocument, parts: RoomParts): Room {
  const { name, epoch, state, ledger } = loaded;
  const { stopwatch, logger, meter, turns, rates, waitingBytes } = parts;
  const presence = createPresence(
    (clientId) => ledger.ownerOf(clientId) ?? reservations.holderOf(clientId),
    stopwatch,
  );
  const reservations = createReservations({
    document: name,
    stored: loaded.reserved,
    store: parts.log,
    logger,
    ownerOf: ledger.ownerOf,
    isAnnounced: presence.isTaken,
  });
  const emptied = () => {
    beat.stop();
    parts.emptied();
  };
  const audience = createAudience({ ...parts, presence, emptied });
  const guard = createGuard({
    rules: rulesOf(name),
    limits: sizeLimits,
    ledger,
    state: state.encodeNow,
    isTaken: reservations.isTaken,
  });
  const { doc, revision } = state;
  const beat = createHashBeat({ doc, revision, stopwatch, tell: audience.tellHash });
  let { rows } = loaded;

  function stored({ edits: count, through, update, sole, claims }: Stored): void {
    rows = { ...rows, count: rows.count + count, through };
    ledger.record(claims);
    reservations.used(claims.keys());
    parts.grown(room);
    if (claims.size > 0) audience.tellOwners(toOwners(claims));
    if (!update) return;
    audience.tellEdit(toUpdateFrame(update), sole);
    if (audience.size() > 0) beat.changed();
    parts.changed(name);
  }

  function judged(edit: Edit, verdict: Verdict): void {
    if (verdict.kind === 'store') rows = { ...rows, bytes: rows.bytes + edit.update.byteLength };
    gate.judged(edit, verdict);
  }

  function lost(edit: Edit): void {
    gate.lost(edit);
    audience.remove(edit.from, closings.storeUnavailable);
  }

  const flooding = (from: Peer) => audience.remove(from, closings.flooding);
  const edits = createEditLine({
    document: name,
    state,
    guard,
    stopwatch,
    logger,
    meter,
    repeats: parts.prices.known,
    waitingBytes,
    due: turns.due,
    stored,
    lost,
    broken: (from) => audience.remove(from, closings.frameUnreadable),
    flooding,
    judged,
  });
  const gate = createEditGate({ rates, waitingBytes, pass: (edit) => edits.push(edit), flooding });

  function takePresence(from: Peer, states: Uint8Array): void {
    const closing = presence.take(from, states);
    audience.tellPresence();
    if (closing) audience.remove(from, closing);
  }

  function answer(from: Peer, question: Question): void {
    if (!from.mayAsk()) return audience.remove(from, closings.tooSlow);
    if (question.kind === 'presence-question') return audience.repeatWhoIsHere(from);
    from.outbox.ask(question.vector);
    audience.answer(from);
  }

  function receive(from: Peer, bytes: Uint8Array): void {
    if (!audience.has(from)) return;
    const frame = readFrame(bytes);
    switch (frame.kind) {
      case 'unfit':
        audience.remove(from, frame.closing);
        break;
      case 'question':
      case 'presence-question':
        answer(from, frame);
        break;
      case 'edit':
        gate.push({ from, update: frame.update, isAnswer: frame.isAnswer });
        break;
      case 'presence':
        takePresence(from, frame.states);
        break;
    }
  }

  const room: Room = {
    ...loaded,
    reserve: reservations.reserve,
    enter(admission, sink, clientId) {
      const peer = createPeer(admission, sink, { ...parts, state });
      audience.add(peer);
      beat.entered();
      return {
        epoch,
        owners: toOwners(ledger.owners),
        receive: (frame) => receive(peer, frame),
        diverged(hash) {
          meter.diverged();
          logger.warn({ document: name, hash }, 'a copy said something else and starts anew');
        },
        close: () => audience.remove(peer, null),
        giveUp() {
          if (clientId !== undefined) reservations.free(clientId, admission.personIds);
          audience.remove(peer, null);
        },
      };
    },
    peers: audience.size,
    recheck: audience.recheck,
    isEmpty: () => audience.size() === 0 && edits.isEmpty() && gate.isEmpty(),
    readRows: () => rows,
    merging() {
      rows = { ...rows, count: 0, bytes: 0 };
    },
    openGate() {
      gate.open();
      edits.open();
    },
    closeAll: audience.removeAll,
  };
  return room;
}
