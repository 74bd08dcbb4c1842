// Question: how much memory does a connection take, and how much a document with twenty ideas and four people?
// Prediction, written first: plain ones 11–14 kB a connection, Hocuspocus and Socket.IO twice that; ours more by its
// session plane. A document about 80 kB everywhere, of which Yjs takes 54.

import type { Contender } from '../contender.ts';
import { inParallel } from '../driver/in-parallel.ts';
import { wait } from '../figures.ts';
import { residentKilobytes } from '../machine/processor.ts';
import { toTable } from '../report.ts';
import type { Line, Seat } from '../wires/wire.ts';
import type { Workload } from './workload.ts';

const warm = 100;
const measured = 300;
const warmRooms = 20;
const measuredRooms = 160;
const people = 4;
const ideas = 20;
const settleMs = 1500;
const atATime = 20;

async function openAll({ wire }: Contender, seats: readonly Seat[]): Promise<Line[]> {
  return inParallel(atATime, seats.length, (n) =>
    wire(seats[n] as Seat, { bytes: () => undefined, closed: () => undefined }),
  );
}

/** Kilobytes by which the process grows, when what comes first has made it warm. */
async function growth(pid: number, warmUp: () => Promise<void>, grow: () => Promise<void>) {
  await warmUp();
  await wait(settleMs);
  const before = residentKilobytes(pid);
  await grow();
  await wait(settleMs);
  return residentKilobytes(pid) - before;
}

async function measureConnection(contender: Contender): Promise<number> {
  const opened = await contender.open();
  try {
    const seats = await opened.arrange({ rooms: 1, people: warm + measured, writers: 1 });
    const come = (from: number, to: number) => async () => {
      await openAll(contender, seats.slice(from, to));
    };
    const { pid } = opened.process;
    return (await growth(pid, come(0, warm), come(warm, seats.length))) / measured;
  } finally {
    await opened.close();
  }
}

async function measureDocument(contender: Contender): Promise<number> {
  const opened = await contender.open();
  try {
    const layout = { rooms: warmRooms + measuredRooms, people, writers: 1 };
    const seats = await opened.arrange(layout);
    const fill = (from: number, to: number) => async () => {
      const lines = await openAll(contender, seats.slice(from * people, to * people));
      for (const [n, line] of lines.entries()) {
        if (n % people !== 0) continue;
        const words = 'Lyktor som tänds när två möts på vintervägen';
        for (let idea = 0; idea < ideas; idea += 1) line.say([{ id: `m${idea}`, text: words }]);
      }
    };
    const { pid } = opened.process;
    return (await growth(pid, fill(0, warmRooms), fill(warmRooms, layout.rooms))) / measuredRooms;
  } finally {
    await opened.close();
  }
}

export const memory: Workload = {
  name: 'memory',
  async run({ contenders }, say) {
    const rows = [];
    for (const contender of contenders) {
      const connection = await measureConnection(contender);
      const document = await measureDocument(contender);
      say(`${contender.name}: ${connection.toFixed(1)} kB, ${document.toFixed(0)} kB`);
      rows.push([contender.name, connection, document]);
    }
    return {
      title: 'Memory (`memory`)',
      question:
        'Resident kilobytes per connection, and per document with twenty ideas and four people.',
      prediction: '11–30 kB a connection; about 80 kB a document and 45–120 kB with its people.',
      tables: [
        toTable(['server', 'kB per connection', 'kB per document and its four'], rows),
        `Measured as growth of the resident set over ${measured} connections and ${measuredRooms} documents: garbage that was not yet collected is in it.`,
      ],
      goals: [],
    };
  },
};
