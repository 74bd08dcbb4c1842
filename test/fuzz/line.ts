// One connection through a network that keeps its order and nothing else: what is sent waits in both directions until
// the sequence lets it through, and a frame may come twice. When it breaks, each side finds out for itself.
import type { Sync } from '../../server/sync/sync.ts';
import type { DocumentAdmission, DocumentPeer } from '../../server/workshop/ports.ts';

interface UpFrame {
  readonly bytes: Uint8Array;
  /** How many edits of its sender it covers; null when it is no edit. */
  readonly covers: number | null;
  /** It carries everything that its sender has and the server had not. */
  readonly isWhole: boolean;
}

type Down = { readonly frame: Uint8Array } | { readonly closing: number };

export interface Line {
  /** Edits in the order in which the server was handed them, doubles counted: this is what it acknowledges. */
  readonly delivered: readonly UpFrame[];
  send(frame: UpFrame): void;
  /** Lets the next frame through to the server, once or twice. Says whether there was one. */
  carryUp(times: number): boolean;
  carryDown(times: number): boolean;
  /** The client knows that it is broken; frames under way may still reach the server. */
  abandon(): void;
  /** The server knows as well. */
  cut(): void;
  isCut(): boolean;
}

export interface LineEnd {
  hear(frame: Uint8Array): void;
  closed(closing: number): void;
}

/** Opens at once; the server answers when it gets to it. */
export function openLine(sync: Sync, admission: DocumentAdmission, end: LineEnd): Line {
  const up: UpFrame[] = [];
  const down: Down[] = [];
  const delivered: UpFrame[] = [];
  const state: { peer: DocumentPeer | null; isAbandoned: boolean; isCut: boolean } = {
    peer: null,
    isAbandoned: false,
    isCut: false,
  };
  const queue = (one: Down) => {
    if (!state.isAbandoned && !state.isCut) down.push(one);
  };
  void sync
    .open(admission, {
      send: (frames) => {
        for (const frame of frames) queue({ frame: frame.slice() });
      },
      owned: () => undefined,
      hashed: () => undefined,
      closed: (closing) => queue({ closing }),
      queuedBytes: () => 0,
    })
    .then(
      (peer) => {
        state.peer = peer;
        if (state.isCut) peer.close();
      },
      () => queue({ closing: 1006 }),
    );

  return {
    delivered,
    send: (frame) => void up.push(frame),
    carryUp(times) {
      if (!state.peer || state.isCut) return false;
      const next = up.shift();
      if (!next) return false;
      for (let time = 0; time < times; time += 1) {
        if (next.covers !== null) delivered.push(next);
        state.peer.receive(next.bytes.slice());
      }
      return true;
    },
    carryDown(times) {
      const next = down.shift();
      if (!next || state.isAbandoned) return false;
      if ('closing' in next) end.closed(next.closing);
      else for (let time = 0; time < times && !state.isAbandoned; time += 1) end.hear(next.frame);
      return true;
    },
    abandon() {
      state.isAbandoned = true;
      down.length = 0;
    },
    cut() {
      state.isCut = true;
      up.length = 0;
      state.peer?.close();
    },
    isCut: () => state.isCut,
  };
}
