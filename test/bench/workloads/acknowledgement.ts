// Question: at 150 edits a second, how long until an edit is acknowledged as on disk? (Only this server says so.)
// Prediction, written first: p95 under 10 ms, because what arrives in one turn shares a commit of about 1.5 ms.
import type { Contender } from '../contender.ts';
import { createChance } from '../driver/chance.ts';
import { inParallel } from '../driver/in-parallel.ts';
import { createLatencies } from '../driver/latencies.ts';
import { play } from '../driver/load.ts';
import { wait } from '../figures.ts';
import { toLimitGoal } from '../goals.ts';
import { isSaturated, watchUsage } from '../machine/processor.ts';
import { toTable } from '../report.ts';
import type { Line, Seat } from '../wires/wire.ts';
import type { Workload } from './workload.ts';

const people = 75;
const ideaEveryMs = 500;
const warmUpMs = 2000;
/** The answer to the server's own question counts as the first edit. */
const answers = 1;

/** Times of edits that wait for their acknowledgement, of one connection. */
function createWaiting(took: (ms: number) => void) {
  const sentAt: number[] = [];
  let answered = 0;
  return {
    send: () => sentAt.push(performance.now()),
    take(count: number): void {
      for (; answered < count - answers && answered < sentAt.length; answered += 1) {
        took(performance.now() - (sentAt[answered] ?? 0));
      }
    },
  };
}

async function measure(contender: Contender, measuredMs: number) {
  const { name, wire } = contender;
  const opened = await contender.open();
  try {
    const seats = await opened.arrange({ rooms: 1, people, writers: people });
    const latencies = createLatencies();
    let isMeasuring = false;
    const waiting = seats.map(() => createWaiting((ms) => isMeasuring && latencies.add(ms)));
    const lines: Line[] = await inParallel(20, seats.length, (n) =>
      wire(seats[n] as Seat, {
        bytes: () => undefined,
        closed: () => undefined,
        acknowledged: (count) => waiting[n]?.take(count),
      }),
    );
    let count = 0;
    const chance = createChance(7);
    const say = (person: number): void => {
      count += 1;
      waiting[person]?.send();
      lines[person]?.say([{ id: `a${count}`, text: `Lyktor som tänds när två möts ${count}` }]);
    };
    const point = (person: number) => lines[person]?.point(Math.floor(chance() * 1000), 10);
    const stop = play([
      { actors: people, everyMs: ideaEveryMs, act: say },
      { actors: people, everyMs: 100, act: point },
    ]);
    await wait(warmUpMs);
    const used = watchUsage(opened.process.pid);
    isMeasuring = true;
    await wait(measuredMs);
    isMeasuring = false;
    const usage = used();
    stop();
    for (const line of lines) line.close();
    return { name, latencies, usage };
  } finally {
    await opened.close();
  }
}

export const acknowledgement: Workload = {
  name: 'acknowledgement',
  async run({ contenders, measuredMs }, say) {
    const results = [];
    for (const contender of contenders.filter(({ kind }) => kind === 'ours')) {
      const result = await measure(contender, measuredMs);
      say(`${result.name}: p95 ${result.latencies.at(0.95).toFixed(1)} ms`);
      results.push(result);
    }
    const worst = Math.max(...results.map(({ latencies }) => latencies.at(0.95)));
    const rows = results.map(({ name, latencies, usage }) => [
      name,
      latencies.at(0.5),
      latencies.at(0.95),
      latencies.at(0.99),
      String(latencies.count()),
      `${usage.server.toFixed(2)} cores`,
      [isSaturated(usage) && 'driver saturated', `others ${usage.others.toFixed(1)} cores`]
        .filter(Boolean)
        .join(', '),
    ]);
    return {
      title: 'Durable acknowledgement (`acknowledgement`)',
      question: `${people} people at one table write 150 ideas a second and point.`,
      prediction: 'p95 under 10 ms.',
      tables: [toTable(['way', 'p50 ms', 'p95 ms', 'p99 ms', 'edits', 'server', ''], rows)],
      goals: [toLimitGoal('durable acknowledgement at 150 edits a second: p95', worst, 15, 'ms')],
    };
  },
};
