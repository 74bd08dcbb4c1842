// What happened in a run, by name: a run in which nothing happened proves nothing.

export interface Tally {
  count(name: string, by?: number): void;
  of(name: string): number;
  /** As one line, the most frequent first. */
  toLine(): string;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    count: (name, by = 1) => void counts.set(name, (counts.get(name) ?? 0) + by),
    of: (name) => counts.get(name) ?? 0,
    toLine: () =>
      [...counts]
        .toSorted(([, a], [, b]) => b - a)
        .map(([name, count]) => `${name} ${count}`)
        .join(', '),
  };
}
