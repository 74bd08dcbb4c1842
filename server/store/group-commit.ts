// Group commit: what is handed in during one turn of the event loop is written in one transaction.

interface Waiting<T, R> {
  readonly items: readonly T[];
  resolve(result: R): void;
  reject(error: unknown): void;
}

/** Each call resolves when its items are written, with what the write gave; when it fails, every call hears why. */
export function createGroupCommit<T, R>(
  write: (items: readonly T[]) => Promise<R>,
): (items: readonly T[]) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let isWriting = false;

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const result = await write(batch.flatMap(({ items }) => items));
      for (const call of batch) call.resolve(result);
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
