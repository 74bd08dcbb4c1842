// How long things take in the rooms: a clock that nobody sets. A server whose date is put right must make nobody wait.

export interface Stopwatch {
  /** Milliseconds since some moment of its own, with fractions, and never back. */
  elapsedMs(): number;
}

export const systemStopwatch: Stopwatch = { elapsedMs: () => performance.now() };
