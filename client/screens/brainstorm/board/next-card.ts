// Which card an arrow key leads to: the nearest in that direction, straight ahead before aside.
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';

export const directions: Readonly<Record<string, Place>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** Null at the edge. `shown` are the cards that can be seen. */
export function nextCard(
  places: ReadonlyMap<IdeaId, Place>,
  shown: Iterable<IdeaId>,
  from: IdeaId,
  direction: Place,
): IdeaId | null {
  const start = places.get(from);
  if (!start) return null;
  let best: IdeaId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id of shown) {
    const place = places.get(id);
    if (!place || id === from) continue;
    const ahead = (place.x - start.x) * direction.x + (place.y - start.y) * direction.y;
    const aside = Math.abs((place.x - start.x) * direction.y + (place.y - start.y) * direction.x);
    if (ahead <= 0 || aside > 3 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
