// Pages behind a network that holds everything back, loses lines without a word, or resets them: what was written
// meanwhile arrives on both sides, once, and so do commands.
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  openSessionConnection,
  type SessionConnection,
} from '../../client/wire/session-connection.ts';
import type { SharedDocument } from '../../client/wire/shared-document.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Evening, openEvening, textsOf, whenHere, write } from '../support/evening.ts';
import { openToyNetwork, type ToyNetwork } from '../support/toy-network.ts';

/** Long enough for a busy machine; what comes sooner is not waited for. */
const soon = { timeout: 30_000 };

let app: TestApp;
let evening: Evening;
let network: ToyNetwork;
let rider: SessionConnection;
let here: SharedDocument;
let there: SharedDocument;

const statusOf = () => rider.link.get().status;
const isOnWebSocket = () => rider.link.get().transport === 'websocket';

beforeEach(async () => {
  app = await startApp();
  evening = await openEvening(app);
  network = await openToyNetwork(() => app.url);
  await evening.goTo('brainstorm');
  const { token } = evening.created.facilitator;
  rider = openSessionConnection({ token, keptAs: null, url: network.url });
  await whenHere(rider);
  there = evening.openTable(evening.desk);
  here = evening.openTable(rider);
  await expect.poll(() => here.life.get().isSynced && there.life.get().isSynced, soon).toBe(true);
  await expect.poll(isOnWebSocket, soon).toBe(true);
});

afterEach(async () => {
  rider.close();
  evening.close();
  await network.close();
  await app.stop();
});

/** Words of both sides and a command, given while nothing gets through. */
function doMeanwhile(): Promise<unknown> {
  write(here, 'I tunneln');
  write(there, 'Utanför');
  return rider.command('challenge:pitch', {
    title: 'Ljus',
    question: 'Hur?',
    presenter: 'Karin',
    city: 'Umeå',
  });
}

async function expectEverythingOnce(given: Promise<unknown>): Promise<void> {
  await given;
  for (const table of [here, there]) {
    await expect.poll(() => textsOf(table).toSorted(), soon).toEqual(['I tunneln', 'Utanför']);
  }
  await expect.poll(() => here.unsaved.get(), soon).toBe(0);
  const isLight = ({ title }: { title: string }) => title === 'Ljus';
  const pitched = () => evening.desk.session.get()?.challenges.filter(isLight).length;
  await expect.poll(pitched, soon).toBe(1);
  expect(statusOf()).toBe('connected');
}

test('[CW43] a short tunnel costs nothing but its time: the same line goes on', async () => {
  const before = network.opened();
  network.hold();
  const given = doMeanwhile();
  await expect.poll(() => rider.isSilent.get(), soon).toBe(true);
  expect(statusOf()).toBe('connected');
  network.goOn();
  await expectEverythingOnce(given);
  expect(network.opened()).toBe(before);
});

test('[CW43] a line that died without a word is noticed, and everything arrives once by another', async () => {
  network.lose();
  const given = doMeanwhile();
  await expect.poll(statusOf, soon).toBe('reconnecting');
  network.goOn();
  await expectEverythingOnce(given);
});

test('[CW41] a try that hangs is let go and does not hold up the next one', async () => {
  network.lose();
  const given = doMeanwhile();
  await expect.poll(statusOf, soon).toBe('reconnecting');
  const before = network.opened();
  await expect.poll(network.opened, soon).toBeGreaterThan(before + 1);
  network.goOn();
  await expectEverythingOnce(given);
});

test('[CW47] after a reset the page is back by a WebSocket at once, and everything arrives once', async () => {
  const ways: unknown[] = [];
  rider.link.subscribe(() => ways.push(rider.link.get().transport));
  network.cut();
  const given = doMeanwhile();
  await expect.poll(statusOf, soon).toBe('reconnecting');
  network.goOn();
  await expectEverythingOnce(given);
  expect(ways.filter((way) => way !== null)).not.toContain('polling');
});

test('[CW3] a line that is cut again and again on the way back loses nothing', async () => {
  const given = doMeanwhile();
  for (let cuts = 0; cuts < 5; cuts += 1) {
    network.cut();
    await expect.poll(statusOf, soon).toBe('reconnecting');
    network.goOn();
    await expect.poll(statusOf, soon).toBe('connected');
  }
  await expectEverythingOnce(given);
});
