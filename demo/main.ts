// `npm run demo`: a sample evening of Umeå and Kamakura in the middle of its brainstorm, played over the real wire.
// It keeps nothing: the data live in a folder of their own that is deleted at the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openApp } from '../server/app.ts';
import { readConfig } from '../server/config.ts';
import { createLog } from '../server/log.ts';
import { startOrExit } from '../server/starting.ts';
import { onceAskedToStop } from '../server/stopping.ts';
import { pages } from '../shared/model/pages.ts';
import { createSession, openLine } from './real-wire.ts';
import { guests, sampleEvening } from './sample-evening.ts';
import { createUnsaid } from './sample-ideas.ts';
import { createSeededChance } from './seeded-chance.ts';
import { type SimulatedPerson, seatGuest } from './simulated-person.ts';

const ideasBeforeTheCurtain = 36;
const betweenEarlyIdeasMs = 60;

// Each simulated person's document waits for the end of the process, and there are more of them than Node thinks likely.
process.setMaxListeners(0);
const clientDir = fileURLToPath(new URL('../dist/client', import.meta.url));

let dataDir: string | null = null;
const forget = () => dataDir && rmSync(dataDir, { recursive: true, force: true });
let end = (): void => process.exit(0);
process.once('exit', forget);
onceAskedToStop(() => end());

const settings = { ...process.env, PORT: process.env.PORT || '0' };
const app = await startOrExit(
  () => readConfig(settings),
  async (config) => {
    dataDir = mkdtempSync(join(tmpdir(), 'umecon-demo-'));
    return openApp({ ...config, dataDir }, createLog('warn'), { clientDir });
  },
);
const url = app.localUrl;
const { session, joinLink, facilitator } = await createSession(
  url,
  app.organiserKey,
  sampleEvening,
);
const chair = await openLine(url, facilitator.token);
const kinds = session.steps.map(({ kind }) => kind);
for (let at = 0; at < kinds.indexOf('team-up'); at += 1) await chair.command('step:advance');

const chance = createSeededChance(20_190_516);
const people: SimulatedPerson[] = [];
const unsaid = createUnsaid();
for (const guest of guests) {
  people.push(await seatGuest(url, session, guest, unsaid(guest), chance));
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
    'A sample session is going on. Take part, lead it, or put it on a big screen:',
    `  participant  ${joinLink}`,
    `  facilitator  ${facilitator.link}`,
    `  wall         ${app.url}${pages.wall(session.code)}`,
    'Ctrl+C ends it and leaves nothing behind.',
    '',
  ].join('\n'),
);

end = () => {
  for (const person of people) person.stop();
  chair.close();
  void app.close().then(() => process.exit(0));
};
