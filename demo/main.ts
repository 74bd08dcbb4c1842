// `npm run demo`: a sample evening of Umeå and Kamakura in the middle of its brainstorm, played over the real wire.
// It keeps nothing: the data live in a folder of their own that is deleted at the end.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openApp } from '../server/app.ts';
import { readConfig } from '../server/config.ts';
import { createLog } from '../server/log.ts';
import { pages } from '../shared/protocol/paths.ts';
import { createSession, openLine } from './real-wire.ts';
import { guests, sampleEvening } from './sample-evening.ts';
import { createUnsaid } from './sample-ideas.ts';
import { createSeededChance } from './seeded-chance.ts';
import { type SimulatedPerson, seatGuest } from './simulated-person.ts';

const ideasBeforeTheCurtain = 36;
const betweenEarlyIdeasMs = 60;

const dataDir = await mkdtemp(join(tmpdir(), 'umecon-demo-'));
const config = { ...readConfig(process.env), dataDir };
const clientDir = fileURLToPath(new URL('../dist/client', import.meta.url));
const app = await openApp(config, createLog('warn'), { clientDir });
const { session, joinLink, facilitator } = await createSession(
  app.url,
  app.organiserKey,
  sampleEvening,
);
const chair = await openLine(app.url, facilitator.token);
const kinds = session.steps.map(({ kind }) => kind);
for (let at = 0; at < kinds.indexOf('team-up'); at += 1) await chair.command('step:advance');

const chance = createSeededChance(20_190_516);
const people: SimulatedPerson[] = [];
const unsaid = createUnsaid();
for (const guest of guests) {
  people.push(await seatGuest(app.url, session, guest, unsaid(guest), chance));
}
await chair.command('step:advance');
await chair.command('timer:start');
for (let written = 0; written < ideasBeforeTheCurtain; written += 1) {
  people[written % people.length]?.write();
  // What one writes is there before the next one looks for something to ride on.
  await wait(betweenEarlyIdeasMs);
}
for (const person of people) person.play();

process.stdout.write(
  [
    `Umecon is ready at ${app.url}`,
    'A sample evening is going on. Take part, lead it, or put it on a wall:',
    `  participant  ${joinLink}`,
    `  facilitator  ${facilitator.link}`,
    `  wall         ${app.url}${pages.wall(session.code)}`,
    'Ctrl+C ends it and leaves nothing behind.',
    '',
  ].join('\n'),
);

async function end(): Promise<void> {
  for (const person of people) person.stop();
  chair.close();
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
  process.exit(0);
}
process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());
