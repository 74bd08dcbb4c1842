// What lies on the endless sheet of the board, as rectangles: who is in whose way, and where there is room.
import type { Place } from '../../../../shared/model/idea-on-table.ts';

export interface Rectangle extends Place {
  readonly width: number;
  readonly height: number;
}

export const cardWidth = 272;
/** Between cards, so that the lines of rides can be seen. */
export const cardGap = 28;
/** Beyond this nobody can have meant it. */
export const farthest = 40_000;

const cell = cardWidth + cardGap;

export function cardAt({ x, y }: Place, height: number): Rectangle {
  return { x, y, width: cardWidth, height };
}

export function centreOf({ x, y, width, height }: Rectangle): Place {
  return { x: x + width / 2, y: y + height / 2 };
}

export function holds({ x, y, width, height }: Rectangle, place: Place): boolean {
  return place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height;
}

export function meet(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Around all of them; `none` where there are none. */
export function around(rectangles: readonly Rectangle[], none: Rectangle): Rectangle {
  if (rectangles.length === 0) return none;
  const x = Math.min(...rectangles.map((one) => one.x));
  const y = Math.min(...rectangles.map((one) => one.y));
  const right = Math.max(...rectangles.map((one) => one.x + one.width));
  const bottom = Math.max(...rectangles.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** What lies on the board; asked many times, so it looks only nearby. */
export interface Occupied {
  readonly add: (rectangle: Rectangle) => void;
  readonly isFree: (rectangle: Rectangle) => boolean;
}

export function createOccupied(): Occupied {
  const cells = new Map<number, Rectangle[]>();
  function* keysOf({ x, y, width, height }: Rectangle): Iterable<number> {
    for (let across = Math.floor(x / cell); across <= Math.floor((x + width) / cell); across += 1) {
      for (let down = Math.floor(y / cell); down <= Math.floor((y + height) / cell); down += 1) {
        yield across * 65_537 + down; // two cells that share one cost time only
      }
    }
  }
  return {
    add(rectangle) {
      for (const key of keysOf(rectangle)) {
        const there = cells.get(key);
        if (there) there.push(rectangle);
        else cells.set(key, [rectangle]);
      }
    },
    isFree(rectangle) {
      for (const key of keysOf(rectangle)) {
        if (cells.get(key)?.some((other) => meet(other, rectangle))) return false;
      }
      return true;
    },
  };
}

const stride = 36;

/** The free place for a rectangle that is nearest to where it is wanted. */
export function nearestFree(occupied: Occupied, wanted: Rectangle): Rectangle {
  const start = { ...wanted, x: within(wanted.x), y: within(wanted.y) };
  for (let ring = 0; ring < 400; ring += 1) {
    const free = placesOnRing(start, ring)
      .map((place) => ({ ...start, ...place }))
      .filter((one) => occupied.isFree(one));
    const [best] = free.sort((a, b) => distance(a, start) - distance(b, start));
    if (best) return best;
  }
  return start; // a board this full has no better answer
}

export function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

const within = (value: number) => Math.round(Math.max(-farthest, Math.min(farthest, value)));

function placesOnRing({ x, y }: Place, ring: number): Place[] {
  if (ring === 0) return [{ x, y }];
  const places: Place[] = [];
  for (let step = -ring; step <= ring; step += 1) {
    const along = step * stride;
    const out = ring * stride;
    places.push({ x: x + along, y: y - out }, { x: x + along, y: y + out });
    places.push({ x: x - out, y: y + along }, { x: x + out, y: y + along });
  }
  return places;
}
