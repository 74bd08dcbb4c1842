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

/** A way that is not found after so many steps is not looked for longer: nobody waits for a line. */
const mostSteps = 4000;

/** How many more steps a drawing has time for. */
export interface Patience {
  steps: number;
}

interface Step {
  readonly at: Place;
  readonly isAcross: boolean;
  readonly cost: number;
  readonly before: Step | null;
}

/**
 * The corners from one card's edge to the other's; null where there is no way, or only one that takes too long to find.
 * `cards` are all that lie on the board, and `lane` moves the way a little within the gaps, so that two lines in one gap
 * can be told apart.
 */
export function rideRoute(
  from: Rectangle,
  to: Rectangle,
  cards: readonly Rectangle[],
  occupied: Occupied,
  lane: number,
  patience: Patience,
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
  const across = besides(xs);
  const down = besides(ys);
  const goals = new Set(doorsOf(to).map(keyOf));
  const least = new Map<string, number>();
  const end = centreOf(to);
  const open = createQueue();
  const reach = (step: Step) => {
    const { at, isAcross, cost } = step;
    const key = `${keyOf(at)} ${isAcross}`;
    if ((least.get(key) ?? Number.POSITIVE_INFINITY) <= cost) return;
    least.set(key, cost);
    open.add(step, cost + Math.abs(at.x - end.x) + Math.abs(at.y - end.y));
  };
  for (const [index, at] of doorsOf(from).entries()) {
    reach({ at, isAcross: index < 2, cost: 0, before: null });
  }
  for (let count = 0; count < mostSteps; count += 1) {
    patience.steps -= 1;
    const step = open.take();
    if (!step) return null;
    const { at, cost, isAcross } = step;
    if (goals.has(keyOf(at))) return [edgeOf(from, first(step)), ...waysOf(step), edgeOf(to, at)];
    if ((least.get(`${keyOf(at)} ${isAcross}`) ?? 0) < cost) continue;
    for (const next of [
      ...(across.get(at.x) ?? []).map((x) => ({ x, y: at.y })),
      ...(down.get(at.y) ?? []).map((y) => ({ x: at.x, y })),
    ]) {
      if (!occupied.isFree(between(at, next))) continue;
      const turns = (next.y === at.y) !== isAcross;
      const way = Math.abs(next.x - at.x) + Math.abs(next.y - at.y);
      reach({
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

/** Of each line of the sheet those next to it. */
function besides(lines: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const sorted = [...lines].sort((a, b) => a - b);
  return new Map(
    sorted.map((at, index) => [
      at,
      [sorted[index - 1], sorted[index + 1]].filter((one) => one !== undefined),
    ]),
  );
}

/** The room that a line needs. */
function between(a: Place, b: Place): Rectangle {
  const x = Math.min(a.x, b.x) - 2;
  const y = Math.min(a.y, b.y) - 2;
  return { x, y, width: Math.abs(a.x - b.x) + 4, height: Math.abs(a.y - b.y) + 4 };
}

/** Steps of about the same cost are as good as each other. */
const sameCost = 8;

/** Gives the cheapest first. */
function createQueue() {
  const steps: Step[][] = [];
  let cheapest = 0;
  return {
    add(step: Step, cost: number) {
      const at = Math.floor(cost / sameCost);
      const there = steps[at];
      if (there) there.push(step);
      else steps[at] = [step];
      cheapest = Math.min(cheapest, at);
    },
    take(): Step | undefined {
      for (; cheapest < steps.length; cheapest += 1) {
        const step = steps[cheapest]?.pop();
        if (step) return step;
      }
      return undefined;
    },
  };
}

function first(step: Step): Place {
  return step.before ? first(step.before) : step.at;
}

function waysOf(step: Step): Place[] {
  const ways: Place[] = [];
  for (let each: Step | null = step; each; each = each.before) ways.unshift(each.at);
  return ways;
}
