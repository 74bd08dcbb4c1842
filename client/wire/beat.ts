// Whether the line still carries anything, told long before the network tells. Whoever waits for an answer, or sits in a
// lively room that has gone quiet, asks; where nothing at all comes back, the line is dead. Where nothing has been going
// on for a while it asks seldom, and behind a page that nobody sees only for what was sent.
import { createStore, type Store } from './store.ts';

export interface Beat {
  /** A question is out, and nothing has come since. */
  readonly isSilent: Store<boolean>;
  /** A new line is there. */
  readonly begin: () => void;
  readonly heard: () => void;
  readonly sent: () => void;
  /** Asks now: the network may be another. */
  readonly ask: () => void;
  readonly end: () => void;
}

export interface BeatParts {
  /** Asks the server something small. */
  readonly question: () => void;
  readonly dead: () => void;
  /** Milliseconds that an answer takes on this line; null while nobody knows. */
  readonly tripMs: () => number | null;
  /** Whether somebody looks at the page. */
  readonly isSeen: () => boolean;
  /** How many bytes are still to leave; fewer than before is a sign of life. */
  readonly unsentBytes: () => number;
}

const quiet = { shortMs: 1_500, longMs: 12_000 };
const patience = { trips: 4, leastMs: 2_000, mostMs: 10_000 };
/** A line that falls silent as soon as it is there carries something large, or its server has much to do: more patience. */
const tooSoonMs = 1_000;
const mostDoublings = 3;
/** When a timer is as late as this, page or device have slept: what came meanwhile may not have been read yet. */
const sleptMs = 1_000;

export function createBeat({ question, dead, tripMs, isSeen, unsentBytes }: BeatParts): Beat {
  const isSilent = createStore(false);
  let state: 'ended' | 'listening' | 'asking' = 'ended';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idleMs = quiet.shortMs;
  let hasAnswered = false;
  let hasSlept = false;
  let [beganMs, heardMs, sentMs, dueMs, unsent, doublings] = [0, 0, 0, 0, 0, 0];

  const isOwed = () => sentMs > heardMs;
  /** How long nothing may come before that is asked about. */
  const quietMs = () => (isOwed() ? quiet.shortMs : idleMs);

  function listen(): void {
    clearTimeout(timer);
    state = 'listening';
    isSilent.set(false);
    timer = setTimeout(look, Math.max(0, heardMs + quietMs() - performance.now()));
  }

  function look(): void {
    if (performance.now() - heardMs < quietMs()) return listen();
    if (isOwed() || isSeen()) return ask();
    timer = setTimeout(look, quiet.longMs);
  }

  function ask(): void {
    if (state !== 'listening') return;
    clearTimeout(timer);
    state = 'asking';
    idleMs = Math.min(quiet.longMs, 2 * idleMs);
    unsent = unsentBytes();
    const owedSinceMs = sentMs;
    question();
    sentMs = owedSinceMs; // the question is no traffic of its own
    isSilent.set(true);
    const usualMs = Math.max(patience.leastMs, (tripMs() ?? 0) * patience.trips);
    const patienceMs = Math.min(patience.mostMs, usualMs) * 2 ** doublings;
    dueMs = performance.now() + patienceMs;
    timer = setTimeout(judge, patienceMs);
  }

  function judge(): void {
    const isLate = performance.now() - dueMs >= sleptMs;
    // Once only: behind a page that nobody sees every timer may be late.
    const isExcused = isLate && !hasSlept;
    hasSlept ||= isLate;
    if (isExcused || unsentBytes() < unsent) {
      state = 'listening';
      return ask();
    }
    const isTooSoon = !hasAnswered && heardMs - beganMs < tooSoonMs;
    doublings = isTooSoon ? Math.min(mostDoublings, doublings + 1) : 0;
    state = 'ended';
    dead();
  }

  return {
    isSilent,
    begin() {
      beganMs = performance.now();
      heardMs = beganMs;
      sentMs = 0;
      hasAnswered = false;
      hasSlept = false;
      idleMs = quiet.shortMs;
      listen();
    },
    heard() {
      if (state === 'ended') return;
      heardMs = performance.now();
      const wasAsking = state === 'asking';
      hasAnswered ||= wasAsking;
      hasSlept = false;
      if (!wasAsking && idleMs === quiet.shortMs) return;
      if (!wasAsking) idleMs = quiet.shortMs;
      listen();
    },
    sent() {
      const wasOwed = isOwed();
      sentMs = performance.now();
      if (state === 'listening' && !wasOwed) listen();
    },
    ask,
    end() {
      clearTimeout(timer);
      state = 'ended';
      isSilent.set(false);
    },
  };
}
