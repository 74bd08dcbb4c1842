// Question: with sixty people at six tables, each adding an idea every ten seconds and moving a cursor, how long until
// the others at the table see an edit, and how much of a core does the server need?
// Prediction, written first: p95 under 30 ms on loopback, because what is quiet is relayed at once; a fifth of a core.
// The server is a process of its own; the sixty browsers' wires run in this one, over Socket.IO as browsers do.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSessionConnection } from '../../client/wire/session-connection.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea } from '../../shared/document/table-edits.ts';
import type { SessionPlan } from '../../shared/model/session.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { CreatedSession, Joined } from '../../shared/protocol/routes.ts';
import { quantile, wait } from './figures.ts';

const people = 60;
const tables = 6;
const ideaEveryMs = 10_000;
const cursorEveryMs = 100;
const warmUpMs = 5_000;
const measuredMs = 40_000;

const key = 'an-organiser-key-for-benchmarks';
const dataDir = await mkdtemp(join(tmpdir(), 'umecon-bench-'));
const server = spawn(process.execPath, ['dist/server/main.js'], {
  env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ORGANISER_KEY: key, LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise<string>((resolve) => {
  server.stdout.on('data', (chunk: Buffer) => {
    const found = /ready at (\S+)/.exec(chunk.toString());
    if (found?.[1]) resolve(found[1]);
  });
});

async function post<T>(path: string, token: string | null, body: unknown): Promise<T> {
  const headers = {
    'content-type': 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}

const plan: SessionPlan = {
  title: 'Benchmark',
  template: 'kamacon',
  cities: [
    { name: 'Umeå', country: 'SE', timeZone: 'Europe/Stockholm', language: 'sv' },
    { name: 'Kamakura', country: 'JP', timeZone: 'Asia/Tokyo', language: 'ja' },
  ],
  challenges: Array.from({ length: tables }, (_, n) => ({
    title: `Challenge ${n}`,
    question: 'How?',
    presenter: 'P',
    city: 'Umeå',
  })),
};
const { session, facilitator } = await post<CreatedSession>(routes.sessions, key, plan);
const chair = openSessionConnection({ token: facilitator.token, keptAs: null, url });
const kinds = session.steps.map(({ kind }) => kind);
for (let at = 0; at < kinds.indexOf('brainstorm'); at += 1) await chair.command('step:advance', {});

const sentAt = new Map<string, number>();
const tookMs: number[] = [];
const ackMs: number[] = [];
let isMeasuring = false;

async function seat(number: number) {
  const city = number % 2 === 0 ? 'Umeå' : 'Kamakura';
  const body = { name: `Person ${number}`, city, language: 'sv' };
  const { token } = await post<Joined>(routes.participants(session.code), null, body);
  const connection = openSessionConnection({ token, keptAs: null, url });
  const tableId = session.tables[number % tables]?.id;
  if (!tableId) throw new Error('no table');
  await connection.command('table:join', { tableId });
  const document = connection.documents.take(tableDocument(tableId));
  while (!document.life.get().isSynced) await wait(20);
  const { doc, awareness } = document.life.get();
  const table = openTable(doc);
  table.ideas.observe((event) => {
    if (event.transaction.local || !isMeasuring) return;
    for (const id of event.keysChanged) {
      const at = sentAt.get(id);
      if (at !== undefined) tookMs.push(performance.now() - at);
    }
  });
  let lastAddedAt = 0;
  document.unsaved.subscribe(() => {
    if (document.unsaved.get() === 0 && isMeasuring) ackMs.push(performance.now() - lastAddedAt);
  });
  let count = 0;
  function add(): void {
    count += 1;
    const id = `i${number}-${count}`;
    sentAt.set(id, performance.now());
    lastAddedAt = performance.now();
    const words = {
      id,
      text: `Idea ${count} of ${number}`,
      language: 'sv',
      kind: 'solution',
    } as const;
    addIdea(table, { ...words, createdAtMs: Date.now() }, 'bench');
  }
  function move(): void {
    awareness.setLocalStateField('at', { x: Math.random() * 1000, y: Math.random() * 1000 });
  }
  return { add, move, close: () => connection.close() };
}

/** Seconds of processor time that a process has used so far. */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const seated = await Promise.all(Array.from({ length: people }, (_, number) => seat(number)));
const timers = seated.flatMap(({ add, move }, number) => {
  const started: NodeJS.Timeout[] = [];
  const offsetMs = (number / people) * ideaEveryMs;
  started.push(setTimeout(() => started.push(setInterval(add, ideaEveryMs)), offsetMs));
  started.push(setInterval(move, cursorEveryMs));
  return started;
});

await wait(warmUpMs);
isMeasuring = true;
const pid = server.pid ?? 0;
const [serverBefore, driverBefore] = [processorSeconds(pid), processorSeconds(process.pid)];
await wait(measuredMs);
const serverCores = (processorSeconds(pid) - serverBefore) / (measuredMs / 1000);
const driverCores = (processorSeconds(process.pid) - driverBefore) / (measuredMs / 1000);
isMeasuring = false;

for (const timer of timers) clearInterval(timer);
for (const { close } of seated) close();
chair.close();
server.kill('SIGTERM');
await new Promise((resolve) => server.once('exit', resolve));
await rm(dataDir, { recursive: true, force: true });

const ms = (values: readonly number[], q: number) => quantile(values, q).toFixed(1);
process.stdout.write(
  [
    `machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    `${people} people, ${tables} tables, an idea each ${ideaEveryMs / 1000} s, cursor each ${cursorEveryMs} ms, ${measuredMs / 1000} s`,
    `edit → others: p50 ${ms(tookMs, 0.5)} ms, p95 ${ms(tookMs, 0.95)} ms, p99 ${ms(tookMs, 0.99)} ms (${tookMs.length} deliveries)`,
    `durable acknowledgement: p50 ${ms(ackMs, 0.5)} ms, p95 ${ms(ackMs, 0.95)} ms (${ackMs.length})`,
    `server ${serverCores.toFixed(2)} cores, driver ${driverCores.toFixed(2)} cores`,
    '',
  ].join('\n'),
);
process.exit(0);
