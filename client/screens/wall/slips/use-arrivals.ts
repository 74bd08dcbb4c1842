// The newest of a live list at fixed places of the wall.
import { useState } from 'react';
import { placeArrivals, type Ranks, rankArrivals } from './arrivals.ts';

export interface Arrival<T> {
  readonly thing: T;
  /** It came while this wall was looking on, so it may be shown with joy. */
  readonly isFresh: boolean;
  readonly isNewest: boolean;
}

interface Seen {
  readonly ranks: Ranks;
  readonly places: readonly (string | null)[];
}

/**
 * `things` begin with the newest. While `isTold` is false the first word has not come yet, so that what it brings is
 * not taken for new.
 */
export function useArrivals<T extends { readonly id: string }>(
  things: readonly T[],
  size: number,
  isTold = true,
): readonly (Arrival<T> | null)[] {
  const [seen, setSeen] = useState<Seen | null>(null);
  const ranks = rankArrivals(seen?.ranks ?? null, things);
  const isSame = seen !== null && ranks === seen.ranks && seen.places.length === size;
  const places = isSame ? seen.places : placeArrivals(seen?.places ?? [], ranks, size);
  if (!isSame && isTold) setSeen({ ranks, places });
  const newest = Math.max(...ranks.values());
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return places.map((id) => {
    const thing = id === null ? undefined : byId.get(id);
    if (!thing || id === null) return null;
    const rank = ranks.get(id) ?? 0;
    return { thing, isFresh: rank > 0, isNewest: rank > 0 && rank === newest };
  });
}
