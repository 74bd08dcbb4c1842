// Who is in a document and where: the newest state of each client, told again only when it changed. One connection has
// one state, its own; what it repeats of others (as y-protocols makes honest clients do) is left out without a word.
import * as encoding from 'lib0/encoding';
import type { PersonId } from '../../shared/model/ids.ts';
import { closings } from '../../shared/protocol/closings.ts';
import { frameLimits } from '../../shared/protocol/frames.ts';
import type { DocumentAdmission } from '../workshop/ports.ts';
import { toPresenceFrame } from './frame-writer.ts';
import { isGone, readStates, type SentState, toPresence } from './presence-state.ts';
import type { Stopwatch } from './stopwatch.ts';

/** A connection, as far as presence goes. */
export interface Present {
  readonly admission: DocumentAdmission;
}

export interface PresenceNews {
  readonly frames: readonly Uint8Array[];
  /** The only one it is about, who needs not be told; null when there are several. */
  readonly sole: Present | null;
  /** There is more than these bytes; it is told first next time, the newest as ever. */
  readonly isMore: boolean;
}

export interface Presence {
  /** Why the connection must end, or null. */
  readonly take: (
    from: Present,
    bytes: Uint8Array,
  ) => typeof closings.frameTooLarge | typeof closings.frameUnreadable | null;
  readonly leave: (from: Present) => void;
  /** Whether another person is here under this client id, or was a moment ago. */
  readonly isTaken: (clientId: number, personIds: readonly string[]) => boolean;
  /** What changed since it was last asked, up to about so many bytes; at least one state. */
  readonly news: (mostBytes: number) => PresenceNews;
  /** Everybody, for somebody who comes. */
  readonly everybody: () => readonly Uint8Array[];
  /** Forgets those who left long ago. */
  readonly prune: () => void;
}

interface Entry {
  /** Null once gone. Kept for a while, so that an echo does not bring anybody back. */
  readonly by: Present | null;
  readonly personIds: readonly PersonId[];
  readonly state: SentState;
  readonly seenMs: number;
}

/** y-protocols renews a state every 15 s and gives one up after 30. */
const outdatedMs = 35_000;
const forgottenMs = 120_000;
/** As long as nothing changes, newcomers are told the same. */
const everybodyMs = 1_000;
/** Whoever was cut off has so long to come back before somebody else may write under what they only announced. */
const heldMs = 15_000;
const clientsPerConnection = 8;
/** Small enough that an honest client's echo of it is still a frame that we take. */
const frameBytes = frameLimits.update / 2;

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.some((personId) => others.includes(personId));

interface Told {
  readonly state: SentState;
  readonly json: string;
}

function toFrame(entries: readonly Told[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const { state, json } of entries) {
    encoding.writeVarUint(encoder, state.clientId);
    encoding.writeVarUint(encoder, state.clock);
    encoding.writeVarString(encoder, json);
  }
  return toPresenceFrame(encoding.toUint8Array(encoder));
}

function toFrames(all: readonly Told[]): Uint8Array[] {
  const frames: Uint8Array[] = [];
  let batch: Told[] = [];
  let size = 0;
  for (const told of all) {
    if (size > 0 && size + told.json.length > frameBytes) {
      frames.push(toFrame(batch));
      batch = [];
      size = 0;
    }
    batch.push(told);
    size += told.json.length;
  }
  if (batch.length > 0) frames.push(toFrame(batch));
  return frames;
}

export function createPresence(
  ownerOf: (clientId: number) => string | undefined,
  stopwatch: Stopwatch,
): Presence {
  const entries = new Map<number, Entry>();
  const changed = new Set<number>();
  const used = new WeakMap<Present, Set<number>>();
  /** Read once, however often it is told. */
  const read = new WeakMap<Entry, Told>();
  let here: { readonly frames: readonly Uint8Array[]; readonly atMs: number } | null = null;

  function toTold(entry: Entry): Told {
    const { by, state } = entry;
    const told = read.get(entry) ?? { state, json: by ? toPresence(state, by.admission) : 'null' };
    read.set(entry, told);
    return told;
  }

  /** Whether a state may be this connection's own. */
  function mayTake(from: Present, state: SentState): boolean {
    const { clientId, clock: at } = state;
    const { personIds } = from.admission;
    const owner = ownerOf(clientId);
    if (owner && !isSame([owner], personIds)) return false;
    const entry = entries.get(clientId);
    if (!entry) return !isGone(state) && (used.get(from)?.size ?? 0) < clientsPerConnection;
    if (entry.by === from) return at >= entry.state.clock;
    // Whoever was just cut off comes back under it, and finds nobody else there.
    if (!isSame(entry.personIds, personIds)) return false;
    return entry.by ? at > entry.state.clock : !isGone(state);
  }

  function put(by: Present | null, personIds: readonly PersonId[], state: SentState): void {
    entries.set(state.clientId, { by, personIds, state, seenMs: stopwatch.elapsedMs() });
    changed.add(state.clientId);
    here = null;
  }

  function leaveExcept(from: Present, kept: number | null): void {
    for (const clientId of used.get(from) ?? []) {
      const entry = entries.get(clientId);
      if (entry?.by === from && clientId !== kept) put(null, entry.personIds, entry.state);
    }
  }

  return {
    take(from, bytes) {
      const { personIds } = from.admission;
      if (personIds.length === 0) return null;
      const states = readStates(bytes);
      if (!states) return closings.frameUnreadable;
      for (const state of states) {
        if (!mayTake(from, state)) continue;
        if (state.json.byteLength > frameLimits.awareness) return closings.frameTooLarge;
        used.set(from, (used.get(from) ?? new Set()).add(state.clientId));
        leaveExcept(from, state.clientId);
        put(isGone(state) ? null : from, personIds, { ...state, json: state.json.slice() });
      }
      return null;
    },
    leave: (from) => leaveExcept(from, null),
    isTaken(clientId, personIds) {
      const entry = entries.get(clientId);
      if (!entry || isSame(entry.personIds, personIds)) return false;
      return entry.by !== null || entry.seenMs > stopwatch.elapsedMs() - heldMs;
    },
    news(mostBytes) {
      const told: Told[] = [];
      const tellers = new Set<Present | null>();
      let bytes = 0;
      for (const clientId of changed) {
        if (told.length > 0 && bytes > mostBytes) break;
        changed.delete(clientId);
        const entry = entries.get(clientId);
        if (!entry) continue;
        const next = toTold(entry);
        told.push(next);
        tellers.add(entry.by);
        bytes += next.json.length;
      }
      const [first = null] = tellers;
      const sole = tellers.size === 1 ? first : null;
      return { frames: toFrames(told), sole, isMore: changed.size > 0 };
    },
    everybody() {
      const nowMs = stopwatch.elapsedMs();
      if (here && nowMs - here.atMs < everybodyMs) return here.frames;
      const isHere = ({ by, seenMs }: Entry) => by && seenMs > nowMs - outdatedMs;
      const frames = toFrames([...entries.values()].filter(isHere).map(toTold));
      here = { frames, atMs: nowMs };
      return frames;
    },
    prune() {
      const sinceMs = stopwatch.elapsedMs() - forgottenMs;
      for (const [clientId, { by, seenMs }] of entries) {
        if (!by && seenMs < sinceMs) entries.delete(clientId);
      }
    },
  };
}
