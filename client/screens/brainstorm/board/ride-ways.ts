// The lines of all rides of a board, kept from one drawing to the next: a line is looked for again only when one of its ends
// moved or something came to lie on it.
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { createOccupied, type Occupied, type Rectangle } from './rectangles.ts';
import { roundPath, straightPath } from './ride-path.ts';
import { rideRoute } from './ride-route.ts';

export interface Ride {
  readonly id: IdeaId;
  readonly riddenId: IdeaId;
}

interface Way {
  readonly from: Rectangle;
  readonly to: Rectangle;
  /** The room the line takes; null for one that found no way round. */
  readonly room: readonly Rectangle[] | null;
  readonly path: string;
}

const lanes = [0, 5, -5] as const;
const roomOfLine = 4;

/** Returns the `d` of each ride's path, by the ride's id. */
export type RideWays = (
  rides: readonly Ride[],
  cards: ReadonlyMap<IdeaId, Rectangle>,
) => ReadonlyMap<IdeaId, string>;

export function createRideWays(): RideWays {
  let known = new Map<IdeaId, Way>();
  return (rides, cards) => {
    const occupied = createOccupied();
    const all = [...cards.values()];
    for (const card of all) occupied.add(card);
    const next = new Map<IdeaId, Way>();
    for (const [index, { id, riddenId }] of rides.entries()) {
      const [from, to] = [cards.get(riddenId), cards.get(id)];
      if (!from || !to) continue;
      const before = known.get(id);
      const stays =
        before && isSame(before.from, from) && isSame(before.to, to) && isClear(before, occupied);
      next.set(id, stays ? before : find(from, to, all, occupied, lanes[index % 3] ?? 0));
    }
    known = next;
    return new Map([...next].map(([id, { path }]) => [id, path]));
  };
}

function find(
  from: Rectangle,
  to: Rectangle,
  all: readonly Rectangle[],
  occupied: Occupied,
  lane: number,
): Way {
  const gap = gapBetween(from, to);
  if (gap && occupied.isFree(gap)) {
    return { from, to, room: [gap], path: straightPath(to, from) };
  }
  const corners = rideRoute(from, to, all, occupied, lane);
  if (!corners) return { from, to, room: null, path: straightPath(to, from) };
  const room = corners.slice(2, -1).map((corner, index) => {
    const { x, y } = corners[index + 1] ?? corner;
    return {
      x: Math.min(x, corner.x) - roomOfLine / 2,
      y: Math.min(y, corner.y) - roomOfLine / 2,
      width: Math.abs(x - corner.x) + roomOfLine,
      height: Math.abs(y - corner.y) + roomOfLine,
    };
  });
  return { from, to, room, path: roundPath(corners) };
}

/** What a straight line between two cards beside or above each other takes, where they face each other. */
function gapBetween(a: Rectangle, b: Rectangle): Rectangle | null {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  const middles = (one: Rectangle) => one.y + one.height / 2;
  const centres = (one: Rectangle) => one.x + one.width / 2;
  const across = right.x - (left.x + left.width);
  const down = lower.y - (upper.y + upper.height);
  if (across > 0 && Math.abs(middles(a) - middles(b)) < (a.height + b.height) / 2) {
    const y = Math.min(middles(a), middles(b)) - 2;
    const height = Math.abs(middles(a) - middles(b)) + 4;
    return { x: left.x + left.width, y, width: across, height };
  }
  if (down > 0 && Math.abs(centres(a) - centres(b)) < (a.width + b.width) / 2) {
    const x = Math.min(centres(a), centres(b)) - 2;
    const width = Math.abs(centres(a) - centres(b)) + 4;
    return { x, y: upper.y + upper.height, width, height: down };
  }
  return null;
}

const isSame = (a: Rectangle, b: Rectangle) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const isClear = ({ room }: Way, occupied: Occupied) =>
  room?.every((one) => occupied.isFree(one)) ?? false;
