// In which order things came to the wall, and where each of them stands. A thing keeps its place while it is shown:
// nothing moves that somebody is reading; the newest takes the place of the oldest.

interface Thing {
  readonly id: string;
}

/** Id → when it was first seen, counted. What was there at the beginning counts from zero down. */
export type Ranks = ReadonlyMap<string, number>;

/** Ranks things that are new to `before` above it, and forgets those that are gone. `things` begin with the newest. */
export function rankArrivals(before: Ranks | null, things: readonly Thing[]): Ranks {
  if (before === null) return new Map(things.map(({ id }, index) => [id, 0 - index]));
  const known = things.filter(({ id }) => before.has(id));
  const fresh = things.filter(({ id }) => !before.has(id));
  if (fresh.length === 0 && known.length === before.size) return before;
  const top = Math.max(0, ...before.values());
  return new Map([
    ...fresh.map(({ id }, index) => [id, top + fresh.length - index] as const),
    ...known.map(({ id }) => [id, before.get(id) ?? 0] as const),
  ]);
}

/** The ids of the newest things at their places; a place is null while there is nothing for it. */
export function placeArrivals(
  before: readonly (string | null)[],
  ranks: Ranks,
  size: number,
): readonly (string | null)[] {
  const newest = [...ranks]
    .sort(([, a], [, b]) => b - a)
    .slice(0, size)
    .map(([id]) => id);
  const kept = Array.from({ length: size }, (_, place) => {
    const id = before[place] ?? null;
    return id !== null && newest.includes(id) ? id : null;
  });
  const waiting = newest.filter((id) => !kept.includes(id));
  return kept.map((id) => id ?? waiting.shift() ?? null);
}
