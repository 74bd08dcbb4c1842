// Row 16, over all connections of one person: eighteen of them, over every way in, ask for much and read nothing of it.
// What waits for them is counted together, and the slowest are let go.
import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { WebSocket } from 'ws';
import { limits } from '../../shared/model/limits.ts';
import { readInside } from '../support/attack/inside.ts';
import { openPlainSocket } from '../support/attack/open-line.ts';
import { openPoller, type Poller } from '../support/attack/poller.ts';
import { openTableAtWork, type Seated } from '../support/attack/table-at-work.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { connect, type SessionClient } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

const organiserKey = 'an-organiser-key-for-this-test';
const ofAKind = 6;
/** As often as one connection may ask at once. */
const asks = 60;
const givers = 40;
/** Without the cap it is half a gigabyte. Most of this is what answers are made of, and goes again. */
const mostGrowthKb = 220 * 1024;

async function readKb({ pid }: ServerProcess, what: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1]);
}

/** Stops reading what the network brings. */
function stopReading({ socket }: SessionClient): void {
  const { transport } = socket.io.engine as unknown as { transport: { ws: WebSocket } };
  transport.ws.pause();
}

async function giveEach(
  server: ServerProcess,
  people: readonly Seated[],
  name: string,
  payload: object,
  times: number,
): Promise<void> {
  for (const { token } of people) {
    const one = await connect(server, token);
    for (let at = 0; at < times; at += 1) {
      expect(await one.give(name, payload)).toHaveProperty('done');
    }
    one.close();
  }
}

test('[T16] eighteen connections of one person read nothing: what waits for them is bounded together, and nobody else notices', async () => {
  const server = await startServerProcess({
    DATA_DIR: await createDataDir(),
    ORGANISER_KEY: organiserKey,
  });
  onTestFinished(() => server.kill());
  const parts = { ...server, organiserKey };
  const names = Array.from({ length: givers }, (_, at) => `Rapport ${at}`);
  const { people, document, desk, evening, goTo } = await openTableAtWork(parts, {
    names,
    step: 'reports',
  });
  // A session that is long to tell.
  const report = { title: 'Sedan sist', text: 'å'.repeat(limits.reportCharacters) };
  await giveEach(server, people, 'report:give', report, 2);
  await goTo('support');
  const { id: challengeId } = nth(evening.session.challenges, 0);
  const what = 'å'.repeat(limits.commitmentCharacters);
  await giveEach(server, people, 'commitment:make', { challengeId, kind: 'time', what }, 8);
  const { token } = nth(people, 0);
  const neighbour = await connect(server, nth(people, 1).token);
  onTestFinished(() => neighbour.close());

  const clients: SessionClient[] = [];
  const pollers: Poller[] = [];
  const sockets: WebSocket[] = [];
  for (let at = 0; at < ofAKind; at += 1) {
    clients.push(await connect(server, token));
    pollers.push(await openPoller(server, token));
    sockets.push(await openPlainSocket(server, token, document));
  }
  onTestFinished(() => {
    for (const client of clients) client.close();
  });
  for (const socket of sockets) socket.pause();
  for (const client of clients) stopReading(client);
  const before = await readKb(server, 'VmRSS');
  const told = await readInside(parts);
  const commands = async () =>
    (await readInside(parts)).sum('umecon_commands_total') - told.sum('umecon_commands_total');

  for (let round = 0; round < asks; round += 10) {
    for (const client of clients) {
      for (let at = 0; at < 10; at += 1)
        client.socket.emit('session:read', { id: crypto.randomUUID() });
    }
    for (const poller of pollers) {
      await poller.give('session:read', 10).catch(() => undefined); // it may have been let go of
      poller.leaveUnread();
    }
    expect(await neighbour.give('clock:read')).toHaveProperty('done');
    const { sum } = await readInside(parts);
    expect(sum('umecon_unsent_bytes')).toBeLessThanOrEqual(
      limits.unsentBytesPerPerson + 1024 * 1024,
    );
  }
  await expect.poll(commands, { timeout: 20_000 }).toBeGreaterThan((asks * ofAKind) / 2);

  const grownKb = (await readKb(server, 'VmHWM')) - before;
  process.stdout.write(`grown by ${(grownKb / 1024).toFixed(0)} MB\n`);
  expect(grownKb).toBeLessThan(mostGrowthKb);
  expect((await readInside(parts)).sum('umecon_connections')).toBeLessThan(3 * ofAKind);
  // Whoever was let go comes back.
  const again = await connect(server, token);
  expect(await again.give('session:read')).toHaveProperty('done');
  again.close();
  expect(await desk.give('clock:read')).toHaveProperty('done');
});
