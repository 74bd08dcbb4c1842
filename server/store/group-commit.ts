// Group commit: what is handed in during one turn of the event loop is written in one transaction.

interface Waiting<T> {
  readonly items: readonly T[];
  resolve(): void;
  reject(error: unknown): void;
}

/** Each call resolves when its items are written; when a write fails, every call of that turn hears why. */
export function createGroupCommit<T>(
  write: (items: readonly T[]) => Promise<void>,
): (items: readonly T[]) => Promise<void> {
  let waiting: Waiting<T>[] = [];
  let isWriting = false;

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      await write(batch.flatMap(({ items }) => items));
      for (const call of batch) call.resolve();
    } catch (error) {
      // Told to everyone who waits for it; the next batch gets its own try.
      for (const call of batch) call.reject(error);
    }
    isWriting = false;
    schedule();
  }

  function schedule(): void {
    if (isWriting || waiting.length === 0) return;
    isWriting = true;
    setImmediate(() => void flush());
  }

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject });
      schedule();
    });
}
