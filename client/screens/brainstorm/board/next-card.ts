// Which card an arrow key leads to: the nearest in that direction, straight ahead before aside.
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { centreOf, type Rectangle } from './rectangles.ts';

export const directions: Readonly<Record<string, Place>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** Null at the edge. `shown` are the cards that can be seen. */
export function nextCard(
  cards: ReadonlyMap<IdeaId, Rectangle>,
  shown: Iterable<IdeaId>,
  from: IdeaId,
  direction: Place,
): IdeaId | null {
  const standing = cards.get(from);
  if (!standing) return null;
  const start = centreOf(standing);
  let best: IdeaId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id of shown) {
    const card = cards.get(id);
    if (!card || id === from) continue;
    const place = centreOf(card);
    const ahead = (place.x - start.x) * direction.x + (place.y - start.y) * direction.y;
    const aside = Math.abs((place.x - start.x) * direction.y + (place.y - start.y) * direction.x);
    if (ahead <= 0 || aside > 3 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
