// Everybody who is in a room, and how they are told: changes at once, presence at its pace, latecomers and slow ones as
// fast as they take it, and those who may no longer read not at all.
import type { SessionId } from '../../shared/model/ids.ts';
import { type Closing, closings } from '../../shared/protocol/closings.ts';
import type { Owners } from '../../shared/protocol/frames.ts';
import { createCatchingUp } from './catching-up.ts';
import { toPresenceFrame } from './frame-writer.ts';
import type { Peer } from './peer.ts';
import type { Presence } from './presence.ts';
import { createRelay, type RelayParts } from './relay.ts';
import type { TimeShare } from './time-share.ts';

/** How long somebody may still read who may no longer. */
const expelEveryMs = 200;
/** y-websocket gives up a connection on which nothing was said for 30 s. */
const keepAwakeEveryMs = 20_000;
const nobody = toPresenceFrame(new Uint8Array([0]));

export interface Audience {
  readonly add: (peer: Peer) => void;
  readonly has: (peer: Peer) => boolean;
  readonly size: () => number;
  /** Takes somebody out; with a closing when it is the room that ends it. */
  readonly remove: (peer: Peer, closing: Closing | null) => void;
  /** Asks anew whether those who are in it, all of them of one session, may still read. */
  readonly recheck: (sessionId: SessionId) => void;
  readonly removeAll: (closing: Closing) => void;
  /** Tells everybody who follows of an edit, but its only writer. */
  readonly tellEdit: (frame: Uint8Array, sole: unknown) => void;
  readonly tellOwners: (owners: Owners) => void;
  readonly tellHash: (vector: Uint8Array, hash: number) => void;
  /** Somebody asked for what they lack. */
  readonly answer: (peer: Peer) => void;
  /** Somebody came, left or moved. */
  readonly tellPresence: () => void;
  /** Somebody asked who is here, of whom they hear anyway. */
  readonly repeatWhoIsHere: (peer: Peer) => void;
}

export interface AudienceParts extends RelayParts {
  readonly presence: Presence;
  /** What answering those who ask takes, in all rooms together. */
  readonly answerTime: TimeShare;
  readonly emptied: () => void;
}

export function createAudience(parts: AudienceParts): Audience {
  const { presence, stopwatch, answerTime, emptied } = parts;
  const peers = new Set<Peer>();
  let expelledMs = Number.NEGATIVE_INFINITY;
  let awake: NodeJS.Timeout | null = null;

  function remove(peer: Peer, closing: Closing | null): void {
    if (!peers.delete(peer)) return;
    catchingUp.remove(peer);
    presence.leave(peer);
    peer.end(closing);
    relay.tellPresence();
    if (peers.size > 0) return;
    if (awake) clearInterval(awake);
    awake = null;
    emptied();
  }

  function expelNow(): void {
    expelledMs = stopwatch.elapsedMs();
    for (const peer of peers) {
      if (!peer.admission.rights().mayRead) remove(peer, closings.accessChanged);
    }
  }

  function expel(): void {
    if (stopwatch.elapsedMs() - expelledMs >= expelEveryMs) expelNow();
  }

  function tell(
    frames: readonly Uint8Array[],
    sole: unknown,
    toSole: readonly Uint8Array[] = [],
  ): void {
    if (frames.length === 0) return;
    expel();
    for (const peer of peers) {
      peer.outbox.relay(peer === sole ? toSole : frames);
      if (peer.outbox.isBehind()) catchingUp.add(peer);
    }
  }

  /** True when it waits for more. */
  function bringUpToDate(peer: Peer): boolean {
    try {
      const outcome = peer.outbox.pump();
      if (outcome === 'stalled') remove(peer, closings.tooSlow);
      if (outcome === 'follows') tellWhoIsHere(peer);
      return outcome === 'behind';
    } catch {
      remove(peer, closings.frameUnreadable); // what it says it has is no vector
      return false;
    }
  }

  function tellWhoIsHere(peer: Peer): void {
    relay.flush();
    peer.outbox.relay(presence.everybody());
  }

  function keepAwake(): void {
    presence.prune();
    relay.flush();
    tell([nobody], null);
  }

  const relay = createRelay(presence, parts, () => peers.size, tell);
  const catchingUp = createCatchingUp({
    bring: bringUpToDate,
    begin: expel,
    stopwatch,
    time: answerTime,
  });

  return {
    add(peer) {
      peers.add(peer);
      awake ??= setInterval(keepAwake, keepAwakeEveryMs).unref();
    },
    has: (peer) => peers.has(peer),
    size: () => peers.size,
    remove,
    recheck(sessionId) {
      const [first] = peers;
      if (first?.admission.sessionId === sessionId) expelNow();
    },
    removeAll(closing) {
      for (const peer of peers) remove(peer, closing);
    },
    tellEdit: relay.tellEdit,
    tellOwners(owners) {
      for (const peer of peers) peer.owned(owners);
    },
    tellHash(vector, hash) {
      expel();
      for (const peer of peers) peer.hashed(vector, hash);
    },
    answer: catchingUp.ask,
    tellPresence: relay.tellPresence,
    repeatWhoIsHere(peer) {
      relay.flush();
      peer.outbox.repeat(presence.everybody());
    },
  };
}
