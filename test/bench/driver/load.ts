// Does things at steady rates from one timer: so many actors, each every so many milliseconds, evenly out of step.

export interface Steady {
  readonly actors: number;
  readonly everyMs: number;
  /** Called with the actor's number. */
  act(actor: number): void;
}

const tickMs = 1;
/** After a stall the driver does not make good for more than this: it would only measure its own burst. */
const mostLateMs = 250;

/** Returns how to stop. */
export function play(parts: readonly Steady[]): () => void {
  const startMs = performance.now();
  const states = parts.map((part) => ({ ...part, next: 0, stepMs: part.everyMs / part.actors }));
  const timer = setInterval(() => {
    const elapsed = performance.now() - startMs;
    for (const state of states) {
      if (state.actors === 0) continue;
      const due = Math.floor(elapsed / state.stepMs);
      const least = Math.floor((elapsed - mostLateMs) / state.stepMs);
      if (state.next < least) state.next = least;
      for (; state.next <= due; state.next += 1) state.act(state.next % state.actors);
    }
  }, tickMs);
  return () => clearInterval(timer);
}
