// One try to connect after the other until one succeeds: never two at once, none that hangs for long, and at once when the
// device says that its network may be there again. What a try does is the business of whoever hands it in.
import { type Because, toPause } from './pauses.ts';

export interface Tries {
  /** The first, or one that somebody asked for. */
  readonly begin: () => void;
  /** The connection is gone, or a try has failed. */
  readonly again: (because: Because) => void;
  /** The network may be there again. */
  readonly hurry: () => void;
  /** The try has reached the server: from here on it may take as long again. */
  readonly reached: () => void;
  readonly succeeded: () => void;
  readonly stop: () => void;
}

export interface TriesParts {
  /** Begins a try; `failed` is how many before it have failed since the last success, and whether the last one hung. */
  readonly open: (failed: number, hasHung: boolean) => void;
  /** Lets go of one that hangs; it must not be heard of again. */
  readonly abandon: () => void;
  /** Milliseconds that an answer takes on this line; null while nobody knows. */
  readonly tripMs: () => number | null;
  readonly chance?: () => number;
}

/** Shaking hands takes four or five round trips. */
const tripsPerTry = 6;
const patience = { leastMs: 1_000, mostMs: 15_000, growth: 3 };
/** A hall has one network: whoever hears that it is back hears it together with everybody. */
const hurrySpreadMs = 150;

export function createTries({ open, abandon, tripMs, chance = Math.random }: TriesParts): Tries {
  let state: 'resting' | 'waiting' | 'told' | 'trying' | 'stopped' = 'resting';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let downSinceMs = 0;
  let triedAtMs = 0;
  let failed = 0;
  let hung = 0;
  let hasHung = false;

  function plan(next: typeof state, act: () => void, afterMs: number): void {
    clearTimeout(timer);
    state = next;
    timer = setTimeout(act, afterMs);
  }

  /** Longer when two have hung: the line may have become a slower one, or the server be busy with a whole hall. */
  function patienceMs(): number {
    const usualMs = (tripMs() ?? Number.POSITIVE_INFINITY) * tripsPerTry;
    const longMs = Math.max(patience.leastMs, usualMs) * patience.growth ** Math.max(0, hung - 1);
    return Math.min(patience.mostMs, longMs);
  }

  function attempt(): void {
    triedAtMs = performance.now();
    plan('trying', giveUp, patienceMs());
    open(failed, hasHung);
    hasHung = false;
  }

  function giveUp(): void {
    hung += 1;
    hasHung = true;
    abandon();
    again('lost');
  }

  function again(because: Because): void {
    if (state === 'stopped') return;
    if (state === 'resting') downSinceMs = performance.now();
    if (state === 'trying') failed += 1;
    const next = because === 'told' ? 'told' : 'waiting';
    plan(next, attempt, toPause(performance.now() - downSinceMs, because, chance()));
  }

  function begin(): void {
    downSinceMs = performance.now();
    attempt();
  }

  return {
    begin,
    again,
    hurry() {
      const isFresh = performance.now() - triedAtMs < (tripMs() ?? patience.leastMs) * 2;
      if (state !== 'waiting' && (state !== 'trying' || isFresh)) return;
      if (state === 'trying') abandon();
      hung = 0;
      plan('waiting', begin, hurrySpreadMs * chance());
    },
    reached() {
      if (state === 'trying') plan('trying', giveUp, patienceMs());
    },
    succeeded() {
      clearTimeout(timer);
      state = 'resting';
      failed = 0;
      hung = 0;
      hasHung = false;
    },
    stop() {
      clearTimeout(timer);
      state = 'stopped';
    },
  };
}
