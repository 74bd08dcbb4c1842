// Does something many times, a few at a time, in order of the numbers.

/** Throws what the first failing one throws, when those under way have ended. */
export async function inParallel<T>(
  atATime: number,
  count: number,
  task: (number: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  async function work(): Promise<void> {
    while (next < count) {
      const number = next;
      next += 1;
      results[number] = await task(number);
    }
  }
  await Promise.all(Array.from({ length: Math.min(atATime, count) }, work));
  return results;
}
