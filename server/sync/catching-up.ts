// Those of a room who wait to be answered or brought up to date, one after the other: in bites, and within a share of
// the time, so that however many ask, nobody else waits for them.
import { createPacer } from './pacer.ts';
import type { Peer } from './peer.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { TimeShare } from './time-share.ts';

/** How soon it is looked again whether a slow one has taken what it was sent. */
const lookEveryMs = 5;
const biteMs = 5;

export interface CatchingUpParts {
  /** Sends somebody what they can take now. True when they wait for more. */
  readonly bring: (peer: Peer) => boolean;
  /** Before the first of a bite. */
  readonly begin: () => void;
  readonly stopwatch: Stopwatch;
  /** Of all rooms together. */
  readonly time: TimeShare;
}

export interface CatchingUp {
  /** Somebody asked: as soon as it is their turn. */
  readonly ask: (peer: Peer) => void;
  /** Somebody fell behind: when they have taken something. */
  readonly add: (peer: Peer) => void;
  readonly remove: (peer: Peer) => void;
}

export function createCatchingUp({ bring, begin, stopwatch, time }: CatchingUpParts): CatchingUp {
  const line = new Set<Peer>();

  function bite(): void {
    // Another room had its turn meanwhile.
    if (time.waitMs() > 0) return soon.due();
    const beganMs = stopwatch.elapsedMs();
    const tookMs = () => stopwatch.elapsedMs() - beganMs;
    begin();
    let left = line.size;
    for (const peer of line) {
      if (left === 0 || tookMs() > biteMs) break;
      left -= 1;
      line.delete(peer);
      if (bring(peer)) line.add(peer);
    }
    time.spent(tookMs());
    if (line.size === 0) return;
    if (left > 0) soon.due();
    else later.due();
  }

  const soon = createPacer(bite, () => time.waitMs(), stopwatch);
  const later = createPacer(bite, () => lookEveryMs, stopwatch);

  return {
    ask(peer) {
      line.add(peer);
      soon.due();
    },
    add(peer) {
      line.add(peer);
      later.due();
    },
    remove: (peer) => void line.delete(peer),
  };
}
