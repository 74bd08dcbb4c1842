// A crowd in its rooms: connects, writes and points at steady rates, and measures how long each edit takes to reach
// each of the others.
import { wait } from '../figures.ts';
import { type Usage, watchUsage } from '../machine/processor.ts';
import type { Line, Seat, Wire } from '../wires/wire.ts';
import { createChance } from './chance.ts';
import { inParallel } from './in-parallel.ts';
import { createLatencies, type Latencies } from './latencies.ts';
import { play } from './load.ts';
import { createMarkSearch, toMark } from './marks.ts';

export interface CrowdPlan {
  readonly people: number;
  readonly rooms: number;
  /** Of each room. */
  readonly writers: number;
  readonly ideaEveryMs: number;
  /** Null for a crowd that does not point. */
  readonly cursorEveryMs: number | null;
  readonly measuredMs: number;
}

export interface Measured {
  readonly latencies: Latencies;
  /** Of those edits that were sent while it was measured. */
  readonly expected: number;
  readonly closed: number;
  readonly refused: number;
  readonly usage: Usage;
}

const warmUpMs = 2000;
/** How long an edit that was sent at the very end may take to arrive. */
const lastMs = 1500;
const openAtATime = 40;
const mostMarks = 100_000;
const seed = 20261126;
const words = 'Lyktor som tänds när två möts på vintervägen';

export async function measureCrowd(
  wire: Wire,
  seats: readonly Seat[],
  serverPid: number,
  plan: CrowdPlan,
): Promise<Measured> {
  const chance = createChance(seed);
  const latencies = createLatencies();
  const sentAt = new Float64Array(mostMarks);
  const sender = new Int32Array(mostMarks);
  let marks = 0;
  let firstMark = mostMarks;
  let endMark = mostMarks;
  let closed = 0;
  let refused = 0;
  let isOver = false;

  function createEars(person: number) {
    const seen = new Uint8Array(mostMarks / 8);
    const room = Math.floor(person / plan.people);
    // An overview of all tables may tell of other rooms' ideas, later; that is not what is measured.
    const isOthers = (writer: number) =>
      writer !== person && Math.floor(writer / plan.people) === room;
    function found(mark: number): void {
      const bit = 1 << (mark & 7);
      const byte = seen[mark >> 3] ?? 0;
      if (mark >= marks || !isOthers(sender[mark] ?? 0) || byte & bit) return;
      seen[mark >> 3] = byte | bit;
      if (mark < firstMark || mark >= endMark) return;
      latencies.add(performance.now() - (sentAt[mark] ?? 0));
    }
    return {
      bytes: createMarkSearch(found),
      closed() {
        if (!isOver) closed += 1;
      },
      refused() {
        refused += 1;
      },
    };
  }

  const lines: Line[] = [];
  const stops: (() => void)[] = [];
  try {
    await inParallel(openAtATime, seats.length, async (person) => {
      const seat = seats[person] as Seat;
      lines[person] = await wire(seat, createEars(person));
    });

    const writers = seats.flatMap((_, person) =>
      person % plan.people < plan.writers ? [person] : [],
    );
    const say = (actor: number): void => {
      const person = writers[actor] ?? 0;
      const mark = marks;
      if (mark >= mostMarks) return;
      marks += 1;
      sender[mark] = person;
      sentAt[mark] = performance.now();
      lines[person]?.say([{ id: `i${seed}x${mark}`, text: `${words} ${toMark(mark)}` }]);
    };
    const point = (actor: number): void => {
      lines[actor]?.point(Math.floor(chance() * 2000), Math.floor(chance() * 1200));
    };
    const { cursorEveryMs } = plan;
    const pointing = cursorEveryMs === null ? [] : [{ everyMs: cursorEveryMs, act: point }];
    stops.push(
      play([
        { actors: writers.length, everyMs: plan.ideaEveryMs, act: say },
        ...pointing.map((one) => ({ ...one, actors: lines.length })),
      ]),
    );

    await wait(warmUpMs);
    const used = watchUsage(serverPid);
    firstMark = marks;
    await wait(plan.measuredMs);
    endMark = marks;
    const usage = used();
    await wait(lastMs);
    isOver = true;
    const expected = (endMark - firstMark) * (plan.people - 1);
    return { latencies, expected, closed, refused, usage };
  } finally {
    isOver = true;
    for (const stop of stops) stop();
    for (const line of lines) line?.close();
  }
}
