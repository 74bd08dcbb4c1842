// The way of a ride's line between the cards: along the gaps, with few corners. No line runs behind a card, where two of
// them would read as a chain.
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import { around, cardGap, centreOf, meet, type Occupied, type Rectangle } from './rectangles.ts';

/** Lines keep this far from cards. */
const distance = cardGap / 2;
/** A corner is as dear as this much way. */
const cornerCost = 60;
/** How far aside of the two cards a way may lead. */
const detour = 360;

interface Step {
  readonly at: Place;
  readonly isAcross: boolean;
  readonly cost: number;
  readonly before: Step | null;
}

/**
 * The corners from one card's edge to the other's; null where there is no way. `cards` are all that lie on the board, and
 * `lane` moves the way a little within the gaps, so that two lines in one gap can be told apart.
 */
export function rideRoute(
  from: Rectangle,
  to: Rectangle,
  cards: readonly Rectangle[],
  occupied: Occupied,
  lane: number,
): readonly Place[] | null {
  const near = grown(around([from, to], from), detour);
  const doors = [...doorsOf(from), ...doorsOf(to)];
  const xs = new Set(doors.map(({ x }) => x));
  const ys = new Set(doors.map(({ y }) => y));
  for (const card of cards) {
    if (!meet(card, near)) continue;
    xs.add(card.x - distance + lane).add(card.x + card.width + distance + lane);
    ys.add(card.y - distance + lane).add(card.y + card.height + distance + lane);
  }
  const across = [...xs].sort((a, b) => a - b);
  const down = [...ys].sort((a, b) => a - b);
  const goals = new Set(doorsOf(to).map(keyOf));
  const least = new Map<string, number>();
  const open: Step[] = doorsOf(from).map((at, index) => ({
    at,
    isAcross: index < 2,
    cost: 0,
    before: null,
  }));
  const left = (at: Place) => Math.abs(at.x - centreOf(to).x) + Math.abs(at.y - centreOf(to).y);

  for (let step = takeBest(open, left); step; step = takeBest(open, left)) {
    const { at, cost, isAcross } = step;
    if (goals.has(keyOf(at))) return [edgeOf(from, first(step)), ...waysOf(step), edgeOf(to, at)];
    const key = `${keyOf(at)} ${isAcross}`;
    if ((least.get(key) ?? Number.POSITIVE_INFINITY) <= cost) continue;
    least.set(key, cost);
    for (const next of neighbours(at, across, down)) {
      if (!occupied.isFree(between(at, next))) continue;
      const turns = (next.y === at.y) !== isAcross;
      const way = Math.abs(next.x - at.x) + Math.abs(next.y - at.y);
      open.push({
        at: next,
        isAcross: next.y === at.y,
        cost: cost + way + (turns ? cornerCost : 0),
        before: step,
      });
    }
  }
  return null;
}

const keyOf = ({ x, y }: Place) => `${x},${y}`;

const grown = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Where a line leaves a card: before the middle of each side; left and right first. */
function doorsOf(card: Rectangle): Place[] {
  const { x, y } = centreOf(card);
  return [
    { x: card.x - distance, y },
    { x: card.x + card.width + distance, y },
    { x, y: card.y - distance },
    { x, y: card.y + card.height + distance },
  ];
}

/** On the card's edge, straight behind a door. */
const edgeOf = ({ x, y, width, height }: Rectangle, door: Place): Place => ({
  x: Math.max(x, Math.min(x + width, door.x)),
  y: Math.max(y, Math.min(y + height, door.y)),
});

/** The next lines of the sheet in all four directions. */
function neighbours({ x, y }: Place, across: readonly number[], down: readonly number[]): Place[] {
  const besides = (sorted: readonly number[], at: number) => [
    sorted.findLast((one) => one < at),
    sorted.find((one) => one > at),
  ];
  return [
    ...besides(across, x).flatMap((to) => (to === undefined ? [] : [{ x: to, y }])),
    ...besides(down, y).flatMap((to) => (to === undefined ? [] : [{ x, y: to }])),
  ];
}

/** The room that a line needs. */
function between(a: Place, b: Place): Rectangle {
  const x = Math.min(a.x, b.x) - 2;
  const y = Math.min(a.y, b.y) - 2;
  return { x, y, width: Math.abs(a.x - b.x) + 4, height: Math.abs(a.y - b.y) + 4 };
}

function takeBest(open: Step[], left: (at: Place) => number): Step | undefined {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { at, cost }] of open.entries()) {
    const whole = cost + left(at);
    if (whole < least) [best, least] = [index, whole];
  }
  return best < 0 ? undefined : open.splice(best, 1)[0];
}

function first(step: Step): Place {
  return step.before ? first(step.before) : step.at;
}

function waysOf(step: Step): Place[] {
  const ways: Place[] = [];
  for (let each: Step | null = step; each; each = each.before) ways.unshift(each.at);
  return ways;
}
