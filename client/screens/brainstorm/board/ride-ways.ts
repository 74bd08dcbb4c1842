// The lines of all rides of a board, kept from one drawing to the next: a line is looked for again only when one of its ends
// moved or something came to lie on it.
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { createOccupied, type Occupied, type Rectangle } from './rectangles.ts';
import { roundPath, straightPath } from './ride-path.ts';
import { type Patience, rideRoute } from './ride-route.ts';

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
  /** Straight until a way for it is looked for, which has its turn later. */
  readonly isWaiting?: boolean;
}

/** In one drawing: beyond it the page would be felt to stop. The last line that is begun is looked for to its end. */
const stepsAtOnce = 2000;

const lanes = [0, 5, -5] as const;
const roomOfLine = 4;

/** The `d` of each ride's path, by the ride's id. */
export interface RidePaths {
  readonly paths: ReadonlyMap<IdeaId, string>;
  /** Some lines are still straight: asked again with the same cards, more of them are looked for. */
  readonly isWaiting: boolean;
}

export type RideWays = (rides: readonly Ride[], cards: ReadonlyMap<IdeaId, Rectangle>) => RidePaths;

export function createRideWays(): RideWays {
  let known = new Map<IdeaId, Way>();
  let knownCards: ReadonlyMap<IdeaId, Rectangle> | null = null;
  return (rides, cards) => {
    const occupied = createOccupied();
    const all = [...cards.values()];
    for (const card of all) occupied.add(card);
    const stays = (way: Way, from: Rectangle, to: Rectangle) =>
      isSame(way.from, from) &&
      isSame(way.to, to) &&
      !way.isWaiting &&
      (cards === knownCards || isClear(way, occupied));
    const next = new Map<IdeaId, Way>();
    const patience: Patience = { steps: stepsAtOnce };
    for (const [index, { id, riddenId }] of rides.entries()) {
      const [from, to] = [cards.get(riddenId), cards.get(id)];
      if (!from || !to) continue;
      const before = known.get(id);
      const lane = lanes[index % 3] ?? 0;
      const isKept = before && stays(before, from, to);
      next.set(id, isKept ? before : find(from, to, all, occupied, lane, patience));
    }
    known = next;
    knownCards = cards;
    return {
      paths: new Map([...next].map(([id, { path }]) => [id, path])),
      isWaiting: [...next.values()].some((way) => way.isWaiting),
    };
  };
}

function find(
  from: Rectangle,
  to: Rectangle,
  all: readonly Rectangle[],
  occupied: Occupied,
  lane: number,
  patience: Patience,
): Way {
  const gap = gapBetween(from, to);
  if (gap && occupied.isFree(gap)) {
    return { from, to, room: [gap], path: straightPath(to, from) };
  }
  if (patience.steps <= 0) {
    return { from, to, room: null, path: straightPath(to, from), isWaiting: true };
  }
  const corners = rideRoute(from, to, all, occupied, lane, patience);
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
