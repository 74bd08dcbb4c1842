// A server that was renewed while people write: their pages load themselves anew once, and every word is there.
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Outcome } from '../../shared/model/outcome.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { wireVersion } from '../../shared/protocol/version.ts';
import { call } from '../support/api.ts';
import { startApp, type TestApp, type TestAppOptions } from '../support/app.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { buildLaterClient } from '../support/later-client.ts';
import {
  oneChallenge,
  openPreparedEvening,
  type PreparedEvening,
} from '../support/prepared-evening.ts';
import { createDataDir } from '../support/temporary-data.ts';

const later = wireVersion + 1;
const soon = { timeout: 30_000 };

/** Karin, who writes one idea that is saved, one that is not and half of a third while the server is away. */
async function writeThroughTheStop(device: 'keeps' | 'keeps nothing' = 'keeps'): Promise<{
  evening: PreparedEvening;
  karin: BrowserPerson;
  dataDir: string;
  loads: () => number;
}> {
  const dataDir = await createDataDir();
  const evening = await openPreparedEvening({}, { dataDir });
  await evening.goTo('brainstorm');
  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
  if (device === 'keeps nothing') {
    await karin.context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
    });
    await karin.page.reload();
  }
  await karin.button('brainstorm.sitDownAt', { title: oneChallenge.title }).click();
  const field = karin.field('brainstorm.yourIdea');
  await field.fill('Före stoppet');
  await field.press('Enter');
  await saved(karin).waitFor();
  let loads = 0;
  karin.page.on('load', () => {
    loads += 1;
  });
  await evening.app.stop();
  await karin.page.getByText(karin.say('status.reconnecting')).first().waitFor();
  await field.fill('Under stoppet');
  await field.press('Enter');
  await expect.poll(() => karin.page.locator('main').innerText()).toContain('Under stoppet');
  expect(await saved(karin).count()).toBe(0);
  await field.fill('Halvskriven');
  return { evening, karin, dataDir, loads: () => loads };
}

const saved = ({ page, say }: BrowserPerson) =>
  page.getByText(say('status.saved'), { exact: true }).first();

/** At the same address and on the same data. */
async function startAgain(evening: PreparedEvening, options: TestAppOptions): Promise<TestApp> {
  const port = Number(new URL(evening.app.url).port);
  const app = await startApp({ port, ...options });
  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= app.stop());
  onTestFinished(stop);
  return { ...app, stop };
}

async function ideasIn(app: TestApp, { created }: PreparedEvening): Promise<string[]> {
  const path = routes.outcome(created.session.id, 'json');
  const { body } = await call<Outcome>(app, path, { bearer: created.facilitator.token });
  const tables = body.challenges.flatMap((challenge) => challenge.tables);
  return tables.flatMap(({ ideas }) => ideas.map(({ text }) => text)).toSorted();
}

async function expectAllThere(app: TestApp, evening: PreparedEvening, karin: BrowserPerson) {
  await expect.poll(() => ideasIn(app, evening), soon).toEqual(['Före stoppet', 'Under stoppet']);
  await saved(karin).waitFor();
  expect(await karin.field('brainstorm.yourIdea').inputValue()).toBe('Halvskriven');
}

describe('a renewed server', () => {
  it('[CW20] has its pages load themselves anew once, with every word there', async () => {
    const { evening, karin, dataDir, loads } = await writeThroughTheStop();
    const clientDir = await buildLaterClient(later);
    const app = await startAgain(evening, { dataDir, clientDir, wire: later });
    await expectAllThere(app, evening, karin);
    expect(loads()).toBe(1);
    expect(await karin.page.getByText(karin.say('status.outdated')).count()).toBe(0);
  });

  it('[CW20] whose pages are still the old ones has them ask, and keeps every word meanwhile', async () => {
    const { evening, karin, dataDir, loads } = await writeThroughTheStop();
    const half = await startAgain(evening, {
      dataDir,
      clientDir: await buildLaterClient(wireVersion),
      wire: later,
    });
    await karin.page.getByText(karin.say('status.outdated')).first().waitFor(soon);
    expect(loads()).toBe(1);
    await half.stop();
    const clientDir = await buildLaterClient(later);
    const app = await startAgain(evening, { dataDir, clientDir, wire: later });
    await karin.button('status.reload').first().click();
    await expectAllThere(app, evening, karin);
    expect(loads()).toBe(2);
  });

  it('[CW20] asks whose device keeps nothing to copy first, and does not take the words away', async () => {
    const { evening, karin, dataDir, loads } = await writeThroughTheStop('keeps nothing');
    const clientDir = await buildLaterClient(later);
    await startAgain(evening, { dataDir, clientDir, wire: later });
    await karin.page.getByText(karin.say('status.outdatedRisk')).first().waitFor(soon);
    expect(loads()).toBe(0);
    expect(await karin.page.locator('main').innerText()).toContain('Under stoppet');
  });

  it('[CW20] is noticed by a page without a connection at its next request', async () => {
    const { evening, dataDir, loads } = await openDoor();
    const clientDir = await buildLaterClient(later);
    await startAgain(evening, { dataDir, clientDir, wire: later });
    expect(loads()).toBe(1);
    await evening.guest.page.evaluate((path) => fetch(path), routes.health);
    expect(loads()).toBe(1);
    await evening.guest.field('join.name').fill('Karin');
    await evening.guest.page.getByRole('radio', { name: 'Umeå' }).check({ force: true });
    await evening.guest.button('join.go').click();
    await expect.poll(loads, soon).toBe(2);
    await evening.guest.page.waitForURL(/\/session\//);
    await saved(evening.guest).waitFor();
    expect(await evening.guest.page.getByText(evening.guest.say('status.outdated')).count()).toBe(
      0,
    );
  });
});

/** A guest before the door, who has looked in; then the server stops. */
async function openDoor() {
  const dataDir = await createDataDir();
  const evening = await openPreparedEvening({}, { dataDir });
  const guest = await evening.person({ language: 'sv' });
  let loads = 0;
  guest.page.on('load', () => {
    loads += 1;
  });
  await guest.page.goto(evening.joinLink);
  await guest.field('join.name').waitFor();
  await evening.app.stop();
  return { evening: { ...evening, guest }, dataDir, loads: () => loads };
}
