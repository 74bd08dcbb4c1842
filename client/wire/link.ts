// How the one connection is: whether it is there, by which transport, and whether it can be had at all. It is noticed
// soon when it carries nothing any more, and comes back by itself, unless the server said that this person may not.
import type { Socket } from 'socket.io-client';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { Failed, Refused } from '../../shared/protocol/answers.ts';
import { closings } from '../../shared/protocol/closings.ts';
import type { Transport } from '../../shared/protocol/events.ts';
import { createLifeline } from './lifeline.ts';
import type { Because } from './pauses.ts';
import { createStore, type Store } from './store.ts';
import { createTries } from './tries.ts';
import { createTrips, createUsualTrip } from './trips.ts';

export interface Link {
  readonly status: 'connecting' | 'connected' | 'reconnecting' | 'ended';
  readonly transport: Transport | null;
  /** Answers take so long that it is felt. */
  readonly isSlow: boolean;
  /** Why the connection could not be had. */
  readonly refusal: RefusalCode | null;
  readonly isRemoved: boolean;
  /** So many pages of the same person were opened that this one had to go; it comes back when it is asked to. */
  readonly isCrowdedOut: boolean;
}

/** Refusals that pass by themselves; after any other there is no coming back with the same token. */
const passing: readonly RefusalCode[] = [
  'request/too-many',
  'session/conflict',
  'store/unavailable',
];
/** Where a WebSocket has worked it comes first, but not every time: this network may be one that breaks them. */
const pollEvery = 8;

const toTransport = ({ io }: Socket): Transport =>
  io.engine.transport.name === 'websocket' ? 'websocket' : 'polling';

export interface FollowedLink {
  readonly link: Store<Link>;
  /** The server was asked something and has not answered yet. */
  readonly isSilent: Store<boolean>;
  /** An answer of the server came after so many milliseconds, or was given up after them. */
  readonly took: (tripMs: number) => void;
  /** Means nothing but to a page that was crowded out. */
  readonly comeBack: () => void;
  /** The device may have slept, or its network be there again or another one. */
  readonly woken: () => void;
  /** It carries nothing any more, whatever the network says. */
  readonly lost: () => void;
  readonly begin: () => void;
  readonly stop: () => void;
}

export interface LinkEvents {
  /** Told once, when it will not come back. */
  readonly ended: () => void;
  /** The server speaks another wire than this page. */
  readonly outdated: () => void;
}

/** Follows the connection of `socket`, begins it when asked to and keeps it up; the library must not. */
export function followLink(socket: Socket, { ended, outdated }: LinkEvents): FollowedLink {
  const link = createStore<Link>({
    status: 'connecting',
    transport: null,
    isSlow: false,
    refusal: null,
    isRemoved: false,
    isCrowdedOut: false,
  });
  const trips = createTrips();
  const usual = createUsualTrip();
  const change = (changed: Partial<Link>) => link.set({ ...link.get(), ...changed });
  let hasWebSocketWorked = false;
  let isBySocket = false;

  const tries = createTries({
    tripMs: () => usual.ms,
    open(failed, hasHung) {
      const hasSocketHung = hasHung && isBySocket;
      isBySocket = hasWebSocketWorked && !hasSocketHung && (failed + 1) % pollEvery > 0;
      // Else polling first and then up: where WebSockets are broken, nobody waits for them.
      socket.io.opts.transports = isBySocket ? ['websocket'] : ['polling', 'websocket'];
      socket.connect();
    },
    abandon: () => socket.disconnect(),
  });
  const lifeline = createLifeline(socket, () => usual.ms, lost);

  function end(why: Partial<Link>): void {
    if (link.get().status === 'ended') return;
    change({ status: 'ended', transport: null, ...why });
    tries.succeeded();
    socket.disconnect();
  }

  function endForGood(why: Pick<Link, 'refusal' | 'isRemoved'>): void {
    if (link.get().status === 'ended') return;
    end(why);
    ended();
  }

  function comeBack(because: Because): void {
    const { status } = link.get();
    if (status === 'ended') return;
    if (status === 'connected') change({ status: 'reconnecting', transport: null });
    tries.again(because);
  }

  function lost(): void {
    if (!socket.connected) return;
    socket.disconnect();
    tries.hurry();
  }

  function followTransport(): void {
    const transport = toTransport(socket);
    hasWebSocketWorked = transport === 'websocket';
    change({ transport });
    socket.io.engine.on('upgrade', () => {
      if (!socket.connected) return;
      hasWebSocketWorked = true;
      change({ transport: toTransport(socket) });
    });
  }

  socket.io.on('open', tries.reached);
  socket.on('connect', () => {
    tries.succeeded();
    lifeline.begin();
    change({ status: 'connected', refusal: null });
    followTransport();
  });
  socket.on('disconnect', (reason) => {
    lifeline.end();
    comeBack(reason === 'io server disconnect' ? 'told' : 'lost');
  });
  socket.on('connect_error', (error: Error & { data?: { refused?: Refused; failed?: Failed } }) => {
    const code = error.data?.refused?.code;
    if (code && !passing.includes(code)) return endForGood({ refusal: code, isRemoved: false });
    comeBack(error.data ? 'told' : 'lost');
  });
  socket.on('connection:closing', ({ closing }: { closing: number }) => {
    if (closing === closings.removed) endForGood({ refusal: null, isRemoved: true });
    if (closing === closings.outdated) {
      endForGood({ refusal: null, isRemoved: false });
      outdated();
    }
    // Coming back by itself it would push out the next one, and so on for ever.
    if (closing === closings.crowdedOut) end({ isCrowdedOut: true });
  });
  return {
    link,
    isSilent: lifeline.isSilent,
    took(tripMs) {
      usual.took(tripMs);
      const isSlow = trips(tripMs);
      if (isSlow !== link.get().isSlow) change({ isSlow });
    },
    comeBack() {
      if (!link.get().isCrowdedOut) return;
      change({ status: 'reconnecting', isCrowdedOut: false });
      tries.begin();
    },
    woken() {
      lifeline.ask();
      tries.hurry();
    },
    lost,
    begin: tries.begin,
    stop() {
      lifeline.end();
      tries.stop();
    },
  };
}
