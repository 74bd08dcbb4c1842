// The line from a ride to what it rides on: one calm curve where nothing lies between them, or else round what does.
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import { centreOf, type Rectangle } from './rectangles.ts';

/** The `d` of a path between two cards, out of their nearest sides. */
export function straightPath(ride: Rectangle, ridden: Rectangle): string {
  const from = centreOf(ridden);
  const to = centreOf(ride);
  if (isAcross(from, to, ride)) {
    const side = Math.sign(to.x - from.x);
    const start = from.x + (side * ridden.width) / 2;
    const end = to.x - (side * ride.width) / 2;
    const middle = (start + end) / 2;
    return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`;
  }
  const side = Math.sign(to.y - from.y);
  const start = from.y + (side * ridden.height) / 2;
  const end = to.y - (side * ride.height) / 2;
  const middle = (start + end) / 2;
  return `M${from.x} ${start}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${end}`;
}

function isAcross(from: Place, to: Place, { width, height }: Rectangle): boolean {
  return Math.abs(to.x - from.x) / width >= Math.abs(to.y - from.y) / height;
}

const roundest = 40;

/** The `d` of a path through these corners, each of them rounded as far as there is room. */
export function roundPath(corners: readonly Place[]): string {
  const path: string[] = [];
  for (const [index, corner] of corners.entries()) {
    const before = corners[index - 1];
    const after = corners[index + 1];
    if (!before) path.push(`M${corner.x} ${corner.y}`);
    else if (!after) path.push(`L${corner.x} ${corner.y}`);
    else {
      const [start, end] = [towards(corner, before), towards(corner, after)];
      path.push(`L${start.x} ${start.y}Q${corner.x} ${corner.y} ${end.x} ${end.y}`);
    }
  }
  return path.join('');
}

function towards(corner: Place, other: Place): Place {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y) || 1;
  const part = Math.min(roundest, length / 2) / length;
  return {
    x: corner.x + (other.x - corner.x) * part,
    y: corner.y + (other.y - corner.y) * part,
  };
}
