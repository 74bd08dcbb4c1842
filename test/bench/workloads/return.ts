// Question: the server is killed under 1,000 people in 100 rooms and started again: how long until all are back and
// synchronised, when each tries after a random pause, as clients do?
// Prediction, written first: about four seconds: the start takes one, and the pauses of the clients the rest.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toPause } from '../../../client/wire/pauses.ts';
import type { Contender, OpenOptions } from '../contender.ts';
import { createChance } from '../driver/chance.ts';
import { inParallel } from '../driver/in-parallel.ts';
import { createLatencies } from '../driver/latencies.ts';
import { wait } from '../figures.ts';
import { toLimitGoal } from '../goals.ts';
import { toTable } from '../report.ts';
import type { Line, Seat } from '../wires/wire.ts';
import type { Workload } from './workload.ts';

const layout = { rooms: 100, people: 10, writers: 1 };
const mostTries = 30;
const downMs = 500;
const compared = ['ours', 'ours-browser', 'hocuspocus', 'y-websocket', 'y-socket-io'];

const silent = { bytes: () => undefined, closed: () => undefined };

/** Tries again and again with the pauses of the browsers' client. */
async function comeBack(
  { wire }: Contender,
  seat: Seat,
  chance: () => number,
): Promise<{ line: Line; tries: number }> {
  const downSinceMs = performance.now();
  for (let tries = 1; tries <= mostTries; tries += 1) {
    await wait(toPause(performance.now() - downSinceMs, 'lost', chance()));
    const line = await wire(seat, silent).catch(() => null);
    if (line) return { line, tries };
  }
  throw new Error('somebody never came back');
}

async function measure(contender: Contender) {
  const dataDir = mkdtempSync(join(tmpdir(), 'umecon-return-'));
  const options: OpenOptions = { dataDir, port: String(20_000 + (process.pid % 20_000)) };
  const opened = await contender.open(options);
  let again: Awaited<ReturnType<Contender['open']>> | null = null;
  try {
    const seats = await opened.arrange(layout);
    const lines = await inParallel(40, seats.length, (n) =>
      contender.wire(seats[n] as Seat, silent),
    );
    for (const [n, line] of lines.entries()) {
      if (n % layout.people !== 0) continue;
      for (let idea = 0; idea < 10; idea += 1) line.say([{ id: `r${idea}`, text: 'Lyktor' }]);
    }
    await wait(1000);
    await opened.process.kill();
    for (const line of lines) line.close();
    const chance = createChance(11);
    const took = createLatencies();
    let tries = 0;
    const coming = Promise.all(
      seats.map(async (seat) => {
        const back = await comeBack(contender, seat, chance);
        took.add(performance.now() - startedAtMs);
        tries += back.tries;
        return back.line;
      }),
    );
    await wait(downMs);
    const startedAtMs = performance.now();
    again = await contender.open(options);
    const readyMs = performance.now() - startedAtMs;
    const back = await coming;
    const isGone = again.process.isGone();
    for (const line of back) line.close();
    return { name: contender.name, readyMs, took, tries: tries / seats.length, isGone };
  } finally {
    await again?.close();
    await opened.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

export const returning: Workload = {
  name: 'return',
  async run({ contenders }, say) {
    const results = [];
    for (const contender of contenders.filter(({ name }) => compared.includes(name))) {
      const result = await measure(contender);
      say(`${result.name}: all back after ${(result.took.at(1) / 1000).toFixed(1)} s`);
      results.push(result);
    }
    const own = results.filter(({ name }) => name.startsWith('ours'));
    const slowest = Math.max(...own.map(({ took }) => took.at(1) / 1000));
    const rows = results.map(({ name, readyMs, took, tries, isGone }) => [
      name,
      readyMs / 1000,
      took.at(0.5) / 1000,
      took.at(1) / 1000,
      tries,
      isGone ? 'died again' : '',
    ]);
    return {
      title: 'Everybody comes back (`return`)',
      question: '1,000 people in 100 rooms, kill -9, start: seconds until they are synchronised.',
      prediction: 'about four seconds.',
      tables: [
        toTable(
          ['server', 'ready after s', 'half back after s', 'all back after s', 'tries each', ''],
          rows,
        ),
        'Counted from the new start, half a second after the kill. The peers keep nothing: they come back empty.',
      ],
      goals: [toLimitGoal('1,000 clients back and synchronised after kill -9', slowest, 15, 's')],
    };
  },
};
