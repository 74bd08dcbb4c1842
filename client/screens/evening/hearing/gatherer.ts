// When it is told what others do: what happens within some seconds together, and never over the listener's own writing;
// what comes meanwhile waits for a pause. It knows nothing of what is told.

/** From the first that happened. */
export const gatherMs = 4_000;
/** Of one's own writing. */
export const pauseMs = 3_000;

export interface Gatherer<News> {
  /** Read at the moment of telling, so that what is known later is told, and what is gone is not. */
  readonly hear: (read: () => readonly News[]) => void;
  /** The listener wrote something; `isComposing` while an input method holds words that are not finished. */
  readonly wrote: (isComposing: boolean) => void;
  readonly stop: () => void;
}

/** `isDeaf` says whether nothing can be heard now. */
export function createGatherer<News>(
  tell: (news: readonly News[]) => void,
  isDeaf: () => boolean,
): Gatherer<News> {
  let waiting: (() => readonly News[])[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wroteAtMs = Number.NEGATIVE_INFINITY;
  let isComposing = false;

  function tellAll(): void {
    timer = undefined;
    const quietForMs = performance.now() - wroteAtMs;
    if (isComposing || isDeaf()) return wait(pauseMs);
    if (quietForMs < pauseMs) return wait(pauseMs - quietForMs);
    const gathered = waiting;
    waiting = [];
    const news = gathered.flatMap((read) => read());
    if (news.length > 0) tell(news);
  }
  function wait(ms: number): void {
    timer ??= setTimeout(tellAll, ms);
  }
  return {
    hear(read) {
      waiting.push(read);
      wait(gatherMs);
    },
    wrote(composes) {
      wroteAtMs = performance.now();
      isComposing = composes;
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
}
