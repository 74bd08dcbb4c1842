// One after the other, per key. Work on one session never overlaps, work on different sessions does.

export type Queue = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/** A failed task is told to its caller and does not stop the next. Keys without work are forgotten. */
export function createQueue(): Queue {
  const tails = new Map<string, Promise<void>>();
  return (key, task) => {
    const run = (tails.get(key) ?? Promise.resolve()).then(task);
    const tail: Promise<void> = run
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    tails.set(key, tail);
    return run;
  };
}
