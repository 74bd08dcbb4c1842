// When the people of a room are told: edits at once as long as the process has head-room, cursors at a pace of their own,
// and both together where both are due. Load and cost are measured: the busier the process and the dearer the round, the
// longer edits wait for each other.
import type { Load } from './load.ts';
import { createPacer } from './pacer.ts';
import type { Presence } from './presence.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { TimeShare } from './time-share.ts';

/** Fifteen times a second is as often as anybody looks. */
const presenceEveryMs = 66;
/** However busy the process is, a room is told as often as this, unless a round takes longer. */
const fullRoomEveryMs = 100;
/** Up to here the process has head-room: waiting would save nothing that anybody needs. */
const headroomUntil = 0.5;
/** From here on it has none. */
const noHeadroomFrom = 0.9;
/** The part of the time that the rounds of a room may take where there is no head-room. */
const leastShare = 1 / 20;
/** Bytes of cursors that one round carries to all receivers together. */
const presenceBytes = 4 * 1024 * 1024;

export interface Relay {
  /** Tells everybody of an edit, but its only writer. */
  readonly tellEdit: (frame: Uint8Array, sole: unknown) => void;
  /** Somebody came, left or moved. */
  readonly tellPresence: () => void;
  /** Tells of the edits that wait. Before anything else is told: whoever falls behind is taken to know of all. */
  readonly flush: () => void;
}

/** The same for all rooms. */
export interface RelayParts {
  readonly stopwatch: Stopwatch;
  /** How busy the process is. */
  readonly load: Load;
  /** What telling of cursors takes, in all rooms together. */
  readonly cursorTime: TimeShare;
}

/** How long after its beginning a round is followed by the next, so that rounds keep within a share of the time. */
const toPace = (costMs: number, share: number) =>
  Math.max(costMs, Math.min(costMs / share, fullRoomEveryMs));

/** What rounds may take: all there is while there is head-room, and then by equal steps less. */
function toShare(busy: number): number {
  const steps = (busy - headroomUntil) / (noHeadroomFrom - headroomUntil);
  return leastShare ** Math.min(1, Math.max(0, steps));
}

/**
 * `tell` sends frames to everybody, but to `sole` only `toSole`; `size` says how many there are. Rounds of cursors, of
 * whatever rooms, keep within `cursorTime`.
 */
export function createRelay(
  presence: Pick<Presence, 'news'>,
  { stopwatch, load, cursorTime }: RelayParts,
  size: () => number,
  tell: (frames: readonly Uint8Array[], sole: unknown, toSole: readonly Uint8Array[]) => void,
): Relay {
  let edits: Uint8Array[] = [];
  /** Whoever wrote all of them; undefined when there are none, null when there are several. */
  let writer: unknown;
  let editCostMs = 0;
  let cursorCostMs = 0;

  /** How long it took, in milliseconds. */
  function timed(task: () => void): number {
    const beganMs = stopwatch.elapsedMs();
    task();
    return stopwatch.elapsedMs() - beganMs;
  }

  function takeCursors() {
    presencePace.done();
    const news = presence.news(presenceBytes / Math.max(1, size()));
    if (news.isMore) presencePace.due();
    return news;
  }

  function takeEdits() {
    const taken = { frames: edits, sole: writer };
    edits = [];
    writer = undefined;
    editPace.done();
    return taken;
  }

  function tellBoth(): void {
    const cursors = takeCursors().frames;
    const { frames, sole } = takeEdits();
    tell([...frames, ...cursors], sole, cursors);
  }

  /** Edits, and cursors that have waited for a while with them. */
  function tellEdits(): void {
    if (presencePace.isRipe()) return tellBoth();
    const { frames, sole } = takeEdits();
    tell(frames, sole, []);
  }

  /** Cursors, and edits that wait with them. */
  function tellCursors(): void {
    if (edits.length > 0) return tellBoth();
    const { frames, sole } = takeCursors();
    tell(frames, sole, []);
  }

  const presencePace = createPacer(
    () => {
      cursorCostMs = timed(tellCursors);
      cursorTime.spent(cursorCostMs);
    },
    () => Math.max(presenceEveryMs, toPace(cursorCostMs, leastShare), cursorTime.waitMs()),
    stopwatch,
  );
  function tellEditsNow(): void {
    editCostMs = timed(tellEdits);
  }

  const editPace = createPacer(
    tellEditsNow,
    () => toPace(editCostMs, toShare(load.busy())),
    stopwatch,
  );

  return {
    tellEdit(frame, sole) {
      writer = edits.length === 0 || writer === sole ? sole : null;
      edits.push(frame);
      // In the turn in which it was stored.
      if (editPace.mayNow()) tellEditsNow();
      else editPace.due();
    },
    tellPresence: presencePace.due,
    flush() {
      if (edits.length > 0) tellEdits();
    },
  };
}
