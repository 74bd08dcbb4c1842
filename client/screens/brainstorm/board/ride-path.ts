// The line from a ride to what it rides on: out of the nearest sides, in one calm curve.
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import { cardAt, cardSize, centreOf } from './rectangles.ts';

/** The `d` of a path between two cards, by their corners. */
export function ridePath(ride: Place, ridden: Place): string {
  const from = centreOf(cardAt(ridden));
  const to = centreOf(cardAt(ride));
  const isAcross =
    Math.abs(to.x - from.x) / cardSize.width >= Math.abs(to.y - from.y) / cardSize.height;
  if (isAcross) {
    const side = (Math.sign(to.x - from.x) * cardSize.width) / 2;
    const middle = (from.x + to.x) / 2;
    return `M${from.x + side} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x - side} ${to.y}`;
  }
  const side = (Math.sign(to.y - from.y) * cardSize.height) / 2;
  const middle = (from.y + to.y) / 2;
  return `M${from.x} ${from.y + side}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y - side}`;
}
