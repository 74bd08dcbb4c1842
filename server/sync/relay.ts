// When the people of a room are told: edits at once, cursors at a pace of their own, and both together where both wait.
// How much a round costs is measured: a room that is full tells less often, and more at a time.
import { createPacer } from './pacer.ts';
import type { Presence } from './presence.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { TimeShare } from './time-share.ts';

/** Fifteen times a second is as often as anybody looks. */
const presenceEveryMs = 66;
/** Rounds of a full room come so seldom that they take a twentieth of the time, and at least ten times a second. */
const roundShare = 1 / 20;
const fullRoomEveryMs = 100;
/** A round that takes less is not worth waiting for. */
const smallRoundMs = 1;
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

/** How often a round of that cost is told. */
const toPace = (costMs: number) => Math.max(costMs, Math.min(costMs / roundShare, fullRoomEveryMs));

/**
 * `tell` sends frames to everybody, but to `sole` only `toSole`; `size` says how many there are. Rounds of cursors, of
 * whatever rooms, keep within `cursorTime`.
 */
export function createRelay(
  presence: Pick<Presence, 'news'>,
  stopwatch: Stopwatch,
  cursorTime: TimeShare,
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
    () => Math.max(presenceEveryMs, toPace(cursorCostMs), cursorTime.waitMs()),
    stopwatch,
  );
  const editPace = createPacer(
    () => {
      editCostMs = timed(tellEdits);
    },
    () => toPace(editCostMs),
    stopwatch,
  );

  return {
    tellEdit(frame, sole) {
      writer = edits.length === 0 || writer === sole ? sole : null;
      edits.push(frame);
      // In a small room, and as the first of a quiet one, it goes in the turn in which it was stored.
      if (editCostMs < smallRoundMs) editCostMs = timed(tellEdits);
      else editPace.due();
    },
    tellPresence: presencePace.due,
    flush() {
      if (edits.length > 0) tellEdits();
    },
  };
}
