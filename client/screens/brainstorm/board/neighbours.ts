// Between which cards a card lies, for those who cannot see it: beside each other first, then one above the other.
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';

/** Cards whose corners are no farther apart stand in one row, or in one column. */
const near = { x: 200, y: 150 };

export type Lying =
  | { readonly how: 'beside' | 'stacked'; readonly first: IdeaId; readonly second: IdeaId }
  | { readonly how: 'rightOf' | 'leftOf' | 'below' | 'above'; readonly first: IdeaId }
  | { readonly how: 'alone' };

interface Nearest {
  readonly id: IdeaId;
  readonly away: number;
}

/** `places` are those of all cards; where `id` itself lay before does not count. */
export function neighbours(places: ReadonlyMap<IdeaId, Place>, id: IdeaId, at: Place): Lying {
  const found: Partial<Record<'left' | 'right' | 'up' | 'down', Nearest>> = {};
  for (const [other, { x, y }] of places) {
    if (other === id) continue;
    const [dx, dy] = [x - at.x, y - at.y];
    const isInRow = Math.abs(dy) < near.y && dx !== 0;
    if (!isInRow && Math.abs(dx) >= near.x) continue;
    const side = isInRow ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'up' : 'down';
    const away = isInRow ? Math.abs(dx) : Math.abs(dy);
    if (away < (found[side]?.away ?? Number.POSITIVE_INFINITY)) found[side] = { id: other, away };
  }
  const { left, right, up, down } = found;
  if (left && right) return { how: 'beside', first: left.id, second: right.id };
  if (up && down) return { how: 'stacked', first: up.id, second: down.id };
  if (left) return { how: 'rightOf', first: left.id };
  if (right) return { how: 'leftOf', first: right.id };
  if (up) return { how: 'below', first: up.id };
  return down ? { how: 'above', first: down.id } : { how: 'alone' };
}
