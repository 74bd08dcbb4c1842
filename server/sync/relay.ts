// When the people of a room are told: edits at once, cursors with them or at a pace of their own. How much a round costs
// is measured, and the next waits as long: a room that is full tells less often, and more at a time.
import type { Clock } from '../workshop/ports.ts';
import { createPacer } from './pacer.ts';
import type { Presence } from './presence.ts';

/** Fifteen times a second is as often as anybody looks. */
const presenceEveryMs = 66;
/** And take no more of the time than a fourth. */
const presenceShare = 4;
/** Bytes of cursors that one round carries to all receivers together. */
const presenceBytes = 8 * 1024 * 1024;

export interface Relay {
  /** Tells everybody of an edit, but its only writer. */
  readonly tellEdit: (frame: Uint8Array, sole: unknown) => void;
  /** Somebody came, left or moved. */
  readonly tellPresence: () => void;
}

/** `tell` sends frames to everybody, but to `sole` only `toSole`; `size` says how many there are. */
export function createRelay(
  presence: Presence,
  clock: Clock,
  size: () => number,
  tell: (frames: readonly Uint8Array[], sole: unknown, toSole: readonly Uint8Array[]) => void,
): Relay {
  let edits: Uint8Array[] = [];
  /** Whoever wrote all of them; undefined when there are none, null when there are several. */
  let writer: unknown;
  let presenceCostMs = 0;

  /** How long it took, in milliseconds. */
  function timed(task: () => void): number {
    const beganMs = clock.nowMs();
    task();
    return Math.max(0, clock.nowMs() - beganMs);
  }

  function newsOfPresence() {
    const news = presence.news(presenceBytes / Math.max(1, size()));
    if (news.isMore) pace.due();
    return news;
  }

  function tellCursors(): void {
    const { frames, sole } = newsOfPresence();
    presenceCostMs = timed(() => tell(frames, sole, []));
  }

  const pace = createPacer(
    tellCursors,
    () => Math.max(presenceEveryMs, presenceShare * presenceCostMs),
    clock,
  );

  function flush(): void {
    const told = edits;
    const sole = writer;
    edits = [];
    writer = undefined;
    if (!pace.isRipe()) {
      tell(told, sole, []);
      return;
    }
    pace.done();
    const { frames } = newsOfPresence();
    tell([...told, ...frames], sole, frames);
  }

  let editCostMs = 0;
  const editPace = createPacer(
    () => {
      editCostMs = timed(flush);
    },
    () => editCostMs,
    clock,
  );

  return {
    tellEdit(frame, sole) {
      writer = edits.length === 0 || writer === sole ? sole : null;
      edits.push(frame);
      // The first of a quiet room goes in the turn in which it was stored.
      if (editCostMs < 1) editCostMs = timed(flush);
      else editPace.due();
    },
    tellPresence: pace.due,
  };
}
