// Between which cards a card lies, for those who cannot see it: beside each other first, then one above the other.
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { Rectangle } from './rectangles.ts';

export type Lying =
  | { readonly how: 'beside' | 'stacked'; readonly first: IdeaId; readonly second: IdeaId }
  | { readonly how: 'rightOf' | 'leftOf' | 'below' | 'above'; readonly first: IdeaId }
  | { readonly how: 'alone' };

interface Nearest {
  readonly id: IdeaId;
  readonly away: number;
}

/** Whether two stretches share at least half of the shorter one. */
function isAlongside(a: number, aLength: number, b: number, bLength: number): boolean {
  const shared = Math.min(a + aLength, b + bLength) - Math.max(a, b);
  return shared * 2 >= Math.min(aLength, bLength);
}

/** `cards` are all cards as they lie; of `id` itself only its size counts, for it is at `at`. */
export function neighbours(cards: ReadonlyMap<IdeaId, Rectangle>, id: IdeaId, at: Place): Lying {
  const own = cards.get(id);
  if (!own) return { how: 'alone' };
  const found: Partial<Record<'left' | 'right' | 'up' | 'down', Nearest>> = {};
  for (const [other, { x, y, width, height }] of cards) {
    if (other === id) continue;
    const [dx, dy] = [x - at.x, y - at.y];
    const isInColumn = isAlongside(at.x, own.width, x, width);
    if (!isInColumn && !isAlongside(at.y, own.height, y, height)) continue;
    const side = isInColumn ? (dy < 0 ? 'up' : 'down') : dx < 0 ? 'left' : 'right';
    const away = Math.abs(isInColumn ? dy : dx);
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
