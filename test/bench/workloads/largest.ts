// Question: how large may one room with everybody's cursor become before p99 passes 250 ms?
// Asked anew when edits began to leave at once; prediction, written first: as large as before, 1,800 plain and 900 as
// browsers connect, as a room of that size leaves no head-room and is told as seldom as it was.
// Prediction, written first: Hocuspocus about 300, the y-websocket server about 90; this server about 800 by the plain
// endpoint and 350 as browsers connect.

import type { Contender } from '../contender.ts';
import { toAtLeastGoal, toShareGoal } from '../goals.ts';
import type { Options } from '../options.ts';
import { toTable } from '../report.ts';
import { type CrowdResult, runCrowd, toLine } from '../run-crowd.ts';
import type { Workload } from './workload.ts';

const first = 50;
const most = 3200;
const bisections = 3;
const mostP99Ms = 250;
/** The others are far from it; whoever doubts it names them with `--only`. */
const sought = ['ours', 'ours-browser', 'hocuspocus', 'y-websocket'];

const wanted = [
  { name: 'ours', people: 1800 },
  { name: 'ours-browser', people: 900 },
];

interface Largest {
  readonly name: string;
  readonly kind: Contender['kind'];
  readonly held: CrowdResult | null;
  readonly failed: CrowdResult | null;
}

async function seek(
  contender: Contender,
  { measuredMs }: Options,
  say: (line: string) => void,
): Promise<Largest> {
  let held: CrowdResult | null = null;
  let failed: CrowdResult | null = null;
  async function probe(people: number): Promise<void> {
    const crowd = { rooms: 1, people, writers: 20, ideaEveryMs: 500, cursorEveryMs: 100 };
    const result = await runCrowd(contender, { ...crowd, measuredMs });
    say(`${people} people: ${toLine(result)}`);
    if (result.collapsed === '' && result.p99 <= mostP99Ms) held = result;
    else failed = result;
  }
  for (let people = first; people <= most && !failed; people *= 2) await probe(people);
  for (let turn = 0; turn < bisections; turn += 1) {
    const low: number = (held as CrowdResult | null)?.people ?? 0;
    const high: number | undefined = (failed as CrowdResult | null)?.people;
    if (high !== undefined) await probe(Math.round((low + high) / 2));
  }
  return { name: contender.name, kind: contender.kind, held, failed };
}

export const largest: Workload = {
  name: 'largest',
  async run(options, say) {
    const found: Largest[] = [];
    for (const contender of options.contenders.filter(({ name }) => sought.includes(name))) {
      found.push(await seek(contender, options, say));
    }
    const sizeOf = ({ held }: Largest) => held?.people ?? 0;
    const [best] = found
      .filter(({ kind }) => kind === 'peer')
      .toSorted((a, b) => sizeOf(b) - sizeOf(a));
    const own = found.find(({ name }) => name === 'ours');
    // As a share, so that smaller is better: the peer's size against ours.
    const goal = toShareGoal(
      'largest room under 250 ms p99: the best peer’s at most 1/3 of ours',
      best ? sizeOf(best) : Number.NaN,
      own ? { name: 'ours', value: sizeOf(own) } : null,
      1 / 3,
    );
    return {
      title: 'The largest room with everybody’s cursor (`largest`)',
      question: 'How many people before p99 passes 250 ms?',
      prediction: 'Hocuspocus 300, ours 800 plain and 350 as browsers connect.',
      tables: [
        toTable(
          ['server', 'held', 'p99 ms', 'no longer held', 'p99 ms', 'driver'],
          found.map(({ name, held, failed }) => [
            name,
            String(held?.people ?? '–'),
            held?.p99 ?? Number.NaN,
            String(failed?.people ?? '–'),
            failed?.p99 ?? Number.NaN,
            `${(held?.usage?.driver ?? Number.NaN).toFixed(2)} cores`,
          ]),
        ),
      ],
      goals: [
        goal,
        ...wanted.map(({ name, people }) => {
          const one = found.find((candidate) => candidate.name === name);
          const size = one ? sizeOf(one) : Number.NaN;
          return toAtLeastGoal(`largest room under 250 ms p99, ${name}`, size, people, 'people');
        }),
      ],
    };
  },
};
