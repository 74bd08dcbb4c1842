// How the one connection is: whether it is there, by which transport, and whether it can be had at all.
// It comes back by itself, with jitter, unless the server said that this person may not.
import type { Socket } from 'socket.io-client';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { Failed, Refused } from '../../shared/protocol/answers.ts';
import { closings } from '../../shared/protocol/closings.ts';
import type { Transport } from '../../shared/protocol/events.ts';
import { createStore, type Store } from './store.ts';
import { createTrips } from './trips.ts';

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
const againAfterMs = 1_000;

const toTransport = ({ io }: Socket): Transport =>
  io.engine.transport.name === 'websocket' ? 'websocket' : 'polling';

export interface FollowedLink {
  readonly link: Store<Link>;
  /** An answer of the server came after so many milliseconds, or was given up after them. */
  readonly took: (tripMs: number) => void;
  /** Means nothing but to a page that was crowded out. */
  readonly comeBack: () => void;
  readonly stop: () => void;
}

export interface LinkEvents {
  /** Told once, when it will not come back. */
  readonly ended: () => void;
  /** The server speaks another wire than this page. */
  readonly outdated: () => void;
}

/** Follows the connection of `socket` and keeps it up. */
export function followLink(socket: Socket, { ended, outdated }: LinkEvents): FollowedLink {
  let again: ReturnType<typeof setTimeout> | undefined;
  const link = createStore<Link>({
    status: 'connecting',
    transport: null,
    isSlow: false,
    refusal: null,
    isRemoved: false,
    isCrowdedOut: false,
  });
  let trips = createTrips();
  const change = (changed: Partial<Link>) => link.set({ ...link.get(), ...changed });

  function end(why: Pick<Link, 'refusal' | 'isRemoved'>): void {
    if (link.get().status === 'ended') return;
    change({ status: 'ended', transport: null, ...why });
    socket.disconnect();
    ended();
  }

  /** Coming back by itself it would push out the next one, and so on for ever. */
  function rest(): void {
    if (link.get().status === 'ended') return;
    change({ status: 'ended', transport: null, isCrowdedOut: true });
    socket.disconnect();
  }

  /** The library comes back by itself after a lost network, never after the server has said something. */
  function comeBack(): void {
    if (link.get().status === 'connected') change({ status: 'reconnecting', transport: null });
    if (socket.active) return;
    clearTimeout(again);
    again = setTimeout(() => socket.connect(), againAfterMs * (0.5 + Math.random()));
  }

  function followTransport(): void {
    change({ transport: toTransport(socket) });
    socket.io.engine.on('upgrade', () => {
      if (socket.connected) change({ transport: toTransport(socket) });
    });
  }

  socket.on('connect', () => {
    // Another connection, perhaps over another network.
    trips = createTrips();
    change({ status: 'connected', isSlow: false, refusal: null });
    followTransport();
  });
  socket.on('disconnect', () => {
    if (link.get().status !== 'ended') comeBack();
  });
  socket.on('connect_error', (error: Error & { data?: { refused?: Refused; failed?: Failed } }) => {
    const code = error.data?.refused?.code;
    if (code && !passing.includes(code)) return end({ refusal: code, isRemoved: false });
    change({ status: link.get().status === 'connecting' ? 'connecting' : 'reconnecting' });
    comeBack();
  });
  socket.on('connection:closing', ({ closing }: { closing: number }) => {
    if (closing === closings.removed) end({ refusal: null, isRemoved: true });
    if (closing === closings.outdated) {
      end({ refusal: null, isRemoved: false });
      outdated();
    }
    if (closing === closings.crowdedOut) rest();
  });
  return {
    link,
    took(tripMs) {
      const isSlow = trips(tripMs);
      if (isSlow !== link.get().isSlow) change({ isSlow });
    },
    comeBack() {
      if (!link.get().isCrowdedOut) return;
      change({ status: 'reconnecting', isCrowdedOut: false });
      socket.connect();
    },
    stop: () => clearTimeout(again),
  };
}
