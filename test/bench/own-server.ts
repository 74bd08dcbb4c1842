// This server as it is delivered, built, with its data in a folder of its own, and sessions made over HTTP whose people
// are seated in the middle of the brainstorm.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSession, type Line, openLine } from '../../demo/real-wire.ts';
import { limits } from '../../shared/model/limits.ts';
import type { Session } from '../../shared/model/session.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { Joined } from '../../shared/protocol/routes.ts';
import { type Layout, nextClientId, type OpenOptions } from './contender.ts';
import { inParallel } from './driver/in-parallel.ts';
import { wait } from './figures.ts';
import { type PinnedProcess, startPinned } from './machine/pinned-process.ts';
import type { Seat } from './wires/wire.ts';

export const organiserKey = 'an-organiser-key-for-benchmarks';
const tablesPerSession = 4;
const mostTries = 20;
const pauseMs = 250;
const cities = [
  { name: 'Umeå', country: 'SE', timeZone: 'Europe/Stockholm', language: 'sv' },
  { name: 'Kamakura', country: 'JP', timeZone: 'Asia/Tokyo', language: 'ja' },
] as const;

export interface OwnServer {
  readonly process: PinnedProcess;
  readonly url: string;
  readonly dataDir: string;
  close(): Promise<void>;
}

/** With a folder given, the folder stays when the server is closed. */
export async function openOwnServer(options: OpenOptions): Promise<OwnServer> {
  const { cores = '0', nodeArgs = [], port = '0' } = options;
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'umecon-bench-')));
  const process = await startPinned({
    args: [...nodeArgs, 'dist/server/main.js'],
    environment: { PORT: port, DATA_DIR: dataDir, ORGANISER_KEY: organiserKey, LOG_LEVEL: 'error' },
    ready: /Umecon is ready at (\S+)\n/,
    cores,
  });
  return {
    process,
    url: process.said,
    dataDir,
    async close() {
      await (nodeArgs.length > 0 ? process.stop() : process.kill());
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function joinSession(url: string, { code }: Session, number: number): Promise<Joined> {
  const city = cities[number % cities.length]?.name;
  const answer = await fetch(url + routes.participants(code), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: `Person ${number}`, city, language: 'sv' }),
  });
  if (!answer.ok) throw new Error(`joining was answered with ${answer.status}`);
  return (await answer.json()) as Joined;
}

/** Again after a pause where the desk asks faster than one connection may. */
async function seat(desk: Line, payload: object): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      await desk.command('seat:assign', payload);
      return;
    } catch (error) {
      if (!String(error).includes('request/too-many')) throw error;
      await wait(pauseMs);
    }
  }
  throw new Error('nobody could be seated');
}

/** One session with its tables in the brainstorm; as many people per table as asked, the writers seated. */
async function arrangeSession(url: string, tables: number, { people, writers }: Layout) {
  const challenges = Array.from({ length: tables }, (_, number) => ({
    title: `Challenge ${number}`,
    question: 'How?',
    presenter: 'P',
    city: cities[0].name,
  }));
  const { session, facilitator } = await createSession(url, organiserKey, {
    title: 'Benchmark',
    template: 'kamacon',
    cities: [...cities],
    challenges,
  });
  const desk = await openLine(url, facilitator.token);
  const brainstorm = session.steps.findIndex(({ kind }) => kind === 'brainstorm');
  for (let step = 0; step < brainstorm; step += 1) await desk.command('step:advance');
  const count = Math.min(limits.participants, tables * people);
  const joined = await inParallel(8, count, (number) => joinSession(url, session, number));
  const seats: Seat[] = [];
  for (const [index, table] of session.tables.entries()) {
    for (let person = 0; person < people; person += 1) {
      // In a room larger than a session may be, people have several connections.
      const guest = joined[(index * people + person) % count];
      if (!guest) throw new Error('nobody has joined');
      if (person < writers) {
        await seat(desk, { participantId: guest.participant.id, tableId: table.id });
      }
      const { token } = guest;
      const clientId = nextClientId();
      seats.push({ room: tableDocument(table.id), clientId, address: url, token });
    }
  }
  desk.close();
  return seats;
}

/** One room is one session with one table; many rooms are sessions of four tables. */
export async function arrangeSessions(
  { url }: Pick<OwnServer, 'url'>,
  layout: Layout,
): Promise<readonly Seat[]> {
  const tables = Math.min(tablesPerSession, layout.rooms);
  const sessions = Math.ceil(layout.rooms / tables);
  const seats = await inParallel(4, sessions, () => arrangeSession(url, tables, layout));
  return seats.flat();
}
