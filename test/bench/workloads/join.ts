// Question: somebody comes to a document of 1,000 and of 10,000 ideas (about 3 MB): how long from connecting to the last
// byte, alone and when fifty come at once, and how long does their browser merge?
// Prediction, written first: 10,000 ideas alone take 30 ms on the peers, which encode the document for everybody anew,
// and under 10 ms here, where the encoded state is kept; fifty at once are bound by the bytes, 150 MB.

import * as Y from 'yjs';
import type { Contender } from '../contender.ts';
import { fillRoom } from '../driver/filled-room.ts';
import { inParallel } from '../driver/in-parallel.ts';
import { createLatencies } from '../driver/latencies.ts';
import { wait } from '../figures.ts';
import { toShareGoal } from '../goals.ts';
import type { Options } from '../options.ts';
import { toTable } from '../report.ts';
import type { Seat } from '../wires/wire.ts';
import type { Workload } from './workload.ts';

const sizes = [1000, 10_000];
const writers = 3;
const alone = 7;
const together = 50;
const settleMs = 500;

interface Joined {
  readonly contender: Contender;
  readonly ideas: number;
  readonly alone: number;
  readonly together: number;
  readonly merge: number;
  readonly megabytes: number;
}

/** Milliseconds from connecting until everything is there, and what came. */
async function join({ wire }: Contender, seat: Seat) {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let fromMs = performance.now();
  const line = await wire(seat, {
    bytes: (chunk) => (bytes += chunk.length),
    closed: () => undefined,
    piece: (update) => pieces.push(update),
    connecting: () => {
      fromMs = performance.now();
    },
  });
  const ms = performance.now() - fromMs;
  line.close();
  return { ms, pieces, bytes };
}

function merge(pieces: readonly Uint8Array[]): number {
  const doc = new Y.Doc();
  const fromMs = performance.now();
  for (const piece of pieces) Y.applyUpdate(doc, piece);
  return performance.now() - fromMs;
}

async function measure(contender: Contender, ideas: number): Promise<Joined> {
  const opened = await contender.open();
  try {
    const seats = await opened.arrange({
      rooms: 1,
      people: together + alone + 2 + writers,
      writers,
    });
    const [witness, stayer, ...joiners] = seats.slice(writers) as [Seat, Seat, ...Seat[]];
    const stays = await contender.wire(stayer, { bytes: () => undefined, closed: () => undefined });
    await fillRoom(contender.wire, seats.slice(0, writers), witness, ideas);
    await wait(settleMs);
    const one = createLatencies();
    let last = await join(contender, joiners[0] as Seat);
    for (const seat of joiners.slice(0, alone)) {
      last = await join(contender, seat);
      one.add(last.ms);
    }
    const all = createLatencies();
    const crowd = joiners.slice(alone);
    const came = await inParallel(together, crowd.length, (n) =>
      join(contender, crowd[n] as Seat).then(({ ms }) => ms),
    );
    for (const ms of came) all.add(ms);
    stays.close();
    return {
      contender,
      ideas,
      alone: one.at(0.5),
      together: all.at(0.95),
      merge: contender.isYjs ? merge(last.pieces) : Number.NaN,
      megabytes: last.bytes / 1e6,
    };
  } finally {
    await opened.close();
  }
}

function toGoals(results: readonly Joined[]) {
  const large = results.filter(({ ideas }) => ideas === 10_000);
  const own = large.find(({ contender }) => contender.name === 'ours');
  const best = (valueOf: (joined: Joined) => number) =>
    large
      .filter(({ contender }) => contender.kind === 'peer')
      .map((joined) => ({ name: joined.contender.name, value: valueOf(joined) }))
      .toSorted((a, b) => a.value - b.value)[0] ?? null;
  const wanted = [
    ['join to 10,000 ideas, server’s share ≤ 1/4 of the best peer’s', 'alone', 1 / 4],
    ['fifty joining at once, p95 ≤ 1/2 of the best peer’s', 'together', 1 / 2],
  ] as const;
  return wanted.map(([goal, key, share]) =>
    toShareGoal(
      goal,
      own?.[key] ?? Number.NaN,
      best((joined) => joined[key]),
      share,
    ),
  );
}

export const joining: Workload = {
  name: 'join',
  async run({ contenders }: Options, say) {
    const results: Joined[] = [];
    for (const ideas of sizes) {
      for (const contender of contenders.filter(({ kind }) => kind !== 'floor')) {
        const result = await measure(contender, ideas).catch((error: unknown) => {
          say(`${contender.name}, ${ideas} ideas: ${String(error)}`);
          return null;
        });
        if (!result) continue;
        results.push(result);
        say(
          `${contender.name}, ${ideas} ideas: ${result.alone.toFixed(1)} ms, fifty p95 ${result.together.toFixed(0)} ms`,
        );
      }
    }
    const rows = results.map((joined) => [
      joined.contender.name,
      String(joined.ideas),
      joined.megabytes,
      joined.alone,
      joined.together,
      joined.merge,
    ]);
    return {
      title: 'Coming to a full document (`join`)',
      question: 'From connecting to the last byte, alone and with fifty at once.',
      prediction: '30 ms on the peers and under 10 ms here; fifty are bound by the bytes.',
      tables: [
        toTable(['server', 'ideas', 'MB', 'alone ms', 'fifty p95 ms', 'browser’s merge ms'], rows),
      ],
      goals: toGoals(results),
    };
  },
};
