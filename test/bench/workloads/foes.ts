// Question: what do honest people notice of somebody who means harm? Two write and wait for the disk, one gives
// commands, one person after the other joins, while one kind of attack after the other goes on at their table.
// Prediction, written first: saves p95 under 250 ms and joins p95 under a second beside every one of them, commands
// under 100 ms beside tiny packets; the event loop never stands 100 ms beside questions. What is left over of each
// attack is the work of saying no.
import { openLine } from '../../../demo/real-wire.ts';
import { readInside } from '../../support/attack/inside.ts';
import { fillRoom } from '../driver/filled-room.ts';
import { wait } from '../figures.ts';
import type { Attack, Field, Foe } from '../foes/foe.ts';
import { foes } from '../foes/foes.ts';
import { type Honest, openNeighbours } from '../foes/neighbours.ts';
import { toLimitGoal } from '../goals.ts';
import { residentKilobytes } from '../machine/processor.ts';
import { arrangeSessions, type OwnServer, openOwnServer, organiserKey } from '../own-server.ts';
import { type Goal, toTable } from '../report.ts';
import type { Seat } from '../wires/wire.ts';
import { openPlain } from '../wires/y-websocket.ts';
import type { Workload } from './workload.ts';

const people = 210;
const writers = 44;
const settleMs = 1000;

interface Met {
  readonly foe: Foe;
  readonly honest: Honest;
  readonly stallMs: number;
  readonly grownMb: number;
  readonly isUp: boolean;
  readonly fate: string;
}

async function readCode(url: string, { token = '' }: Seat): Promise<string> {
  const line = await openLine(url, token);
  const { session } = (await line.command('session:read')) as { session: { code: string } };
  line.close();
  return session.code;
}

async function toField({ url }: OwnServer, seats: readonly Seat[]): Promise<Field> {
  const [foe, ...seated] = seats.slice(3, writers);
  const unseated = seats[writers];
  if (!foe || !unseated) throw new Error('the room is too small');
  const others = [...seated, ...seats.slice(writers + 1)];
  return { url, code: await readCode(url, foe), seat: foe, unseated, others };
}

/** The server may be gone by now, which is what is asked. */
const orGone = <T>(asked: Promise<T>, gone: T) => asked.catch(() => gone);

async function meet(foe: Foe, measuredMs: number): Promise<Met> {
  const server = await openOwnServer({ ...(foe.nodeArgs && { nodeArgs: foe.nodeArgs }) });
  let attack: Attack | null = null;
  try {
    const seats = await arrangeSessions(server, { rooms: 1, people, writers });
    const [first, second, commander] = seats;
    if (!first || !second || !commander) throw new Error('the room is too small');
    if (foe.ideas) await fillRoom(openPlain, [first, second], commander, foe.ideas);
    const field = await toField(server, seats);
    const honest = await openNeighbours(server.url, field.code, [first, second, commander]);
    await wait(settleMs);
    const { pid } = server.process;
    const before = residentKilobytes(pid);
    const inside = () => readInside({ url: server.url, organiserKey });
    await inside();
    attack = await foe.begin(field);
    await wait(measuredMs);
    const isUp = !server.process.isGone();
    const after = isUp ? residentKilobytes(pid) : Number.NaN;
    const stallMs = await orGone(
      inside().then((read) => read.stallMs),
      Number.NaN,
    );
    const fate = await attack.stop();
    await honest.stop();
    return { foe, honest, stallMs, grownMb: (after - before) / 1024, isUp, fate };
  } finally {
    await server.process.kill();
    await server.close();
  }
}

const head = [
  'beside',
  'rows',
  'saves p50 / p95 / max ms',
  'commands p95 ms',
  'joins p95 ms',
  'failed',
  'stall ms',
  'memory',
  'what came of it',
];

function toRow({ foe, honest, stallMs, grownMb, isUp, fate }: Met) {
  const { saves, commands, joins } = honest;
  return [
    `${foe.name}: ${foe.does}`,
    foe.rows,
    [saves.at(0.5), saves.at(0.95), saves.at(1)].map((ms) => ms.toFixed(0)).join(' / '),
    commands.at(0.95).toFixed(0),
    joins.at(0.95).toFixed(0),
    String(honest.failures()),
    stallMs.toFixed(0),
    isUp ? `${grownMb > 0 ? '+' : ''}${grownMb.toFixed(0)} MB` : '**the server ended**',
    fate,
  ];
}

function toGoals(met: readonly Met[]): Goal[] {
  const worst = (read: (one: Met) => number) => Math.max(...met.map(read));
  const beside = (name: string, read: (one: Met) => number) =>
    worst((one) => (one.foe.name === name ? read(one) : 0));
  return [
    toLimitGoal(
      'saves beside anybody: p95',
      worst(({ honest }) => honest.saves.at(0.95)),
      250,
      'ms',
    ),
    toLimitGoal(
      'commands beside tiny packets: p95',
      beside('tiny packets', ({ honest }) => honest.commands.at(0.95)),
      100,
      'ms',
    ),
    toLimitGoal(
      'joins beside strangers: p95',
      beside('strangers', ({ honest }) => honest.joins.at(0.95)),
      1000,
      'ms',
    ),
    toLimitGoal(
      'stall beside questions',
      beside('questions', ({ stallMs }) => stallMs),
      100,
      'ms',
    ),
    toLimitGoal(
      'honest people who failed',
      worst(({ honest }) => honest.failures()),
      0,
      '',
    ),
    toLimitGoal('servers that ended', met.filter(({ isUp }) => !isUp).length, 0, ''),
  ];
}

export const hostile: Workload = {
  name: 'foes',
  async run({ measuredMs }, say) {
    const met: Met[] = [];
    for (const foe of foes) {
      const one = await meet(foe, measuredMs);
      say(`${foe.name}: saves p95 ${one.honest.saves.at(0.95).toFixed(0)} ms; ${one.fate}`);
      met.push(one);
    }
    return {
      title: 'Beside those who mean harm (`foes`)',
      question: 'Honest people write, command and join while one attack after the other goes on.',
      prediction: 'saves p95 under 250 ms, joins under a second, no stall over 100 ms.',
      tables: [toTable(head, met.map(toRow))],
      goals: toGoals(met),
    };
  },
};
