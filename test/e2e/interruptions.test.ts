// Reloads, second tabs, networks that go away and servers that stop: nothing is lost, doubled or called saved too early.
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Outcome } from '../../shared/model/outcome.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import {
  oneChallenge,
  openPreparedEvening,
  type PreparedEvening,
  readSession,
  seatGuest,
} from '../support/prepared-evening.ts';
import { createDataDir } from '../support/temporary-data.ts';

const { title } = oneChallenge;

/** Karin at her table in the brainstorm. */
async function seatKarin(evening: PreparedEvening): Promise<BrowserPerson> {
  await evening.goTo('brainstorm');
  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
  await karin.button('brainstorm.sitDownAt', { title }).click();
  await karin.field('brainstorm.yourIdea').waitFor();
  return karin;
}

async function write({ page, field }: BrowserPerson, text: string): Promise<void> {
  await field('brainstorm.yourIdea').fill(text);
  await page.keyboard.press('Enter');
}

const textOf = ({ page }: BrowserPerson) => page.locator('main').innerText();
const isSaved = (person: BrowserPerson) =>
  person.page.getByText(person.say('status.saved'), { exact: true }).first();

/** Every idea in the files, with its author. */
async function ideasIn(app: TestApp, { created }: PreparedEvening): Promise<string[]> {
  const path = routes.outcome(created.session.id, 'json');
  const { body } = await call<Outcome>(app, path, { bearer: created.facilitator.token });
  const tables = body.challenges.flatMap((challenge) => challenge.tables);
  const ideas = tables.flatMap((table) => table.ideas);
  return ideas.map(({ text, author }) => `${author.name}: ${text}`).toSorted();
}

describe('interruptions', () => {
  it('[UI3] a reload in the middle of writing keeps the person and the draft', async () => {
    const evening = await openPreparedEvening();
    const karin = await seatKarin(evening);
    await karin.field('brainstorm.yourIdea').fill('Halvskriven id');
    await karin.page.reload();
    await expect.poll(() => karin.field('brainstorm.yourIdea').inputValue()).toBe('Halvskriven id');
    await karin.page.goto(evening.joinLink);
    await karin.page.getByText(karin.say('join.back', { name: 'Karin' })).waitFor();
    await karin.page.getByRole('link', { name: karin.say('join.backGo') }).click();
    await karin.field('brainstorm.yourIdea').fill('Halvskriven idé');
    await karin.page.keyboard.press('Enter');
    await isSaved(karin).waitFor();
    await expect.poll(() => ideasIn(evening.app, evening)).toEqual(['Karin: Halvskriven idé']);
    expect((await evening.read()).participants.map(({ name }) => name)).toEqual(['Karin']);
    expect(karin.complaints).toEqual([]);
  });

  it('[UI4] two tabs of one person are one person', async () => {
    const evening = await openPreparedEvening();
    const karin = await seatKarin(evening);
    const second = { ...karin, page: await karin.context.newPage() };
    await second.page.goto(evening.sessionLink);
    const field = second.page.getByRole('textbox', { name: karin.say('brainstorm.yourIdea') });
    await write(karin, 'Från den första');
    await expect.poll(() => textOf(second)).toContain('Från den första');
    await field.fill('Från den andra');
    await field.press('Enter');
    await expect.poll(() => textOf(karin)).toContain('Från den andra');
    await isSaved(second).waitFor();
    await expect
      .poll(() => ideasIn(evening.app, evening))
      .toEqual(['Karin: Från den andra', 'Karin: Från den första']);
    const { participants, tables } = await evening.read();
    expect([participants.length, tables[0]?.seats.length]).toEqual([1, 1]);
    expect(karin.complaints).toEqual([]);
  });

  it('[UI5] without a network the banner says what is kept here, and saved only when it is', async () => {
    const evening = await openPreparedEvening();
    const karin = await seatKarin(evening);
    const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
    await isSaved(karin).waitFor();
    await karin.context.setOffline(true);
    await karin.page.getByText(karin.say('status.offline')).first().waitFor();
    await write(karin, 'Utan nät');
    const kept = karin.page.getByText(karin.say('status.keptHere', { count: 1 })).first();
    await kept.waitFor();
    expect(await textOf(karin)).toContain('Utan nät');
    expect(await isSaved(karin).count()).toBe(0);
    expect(yuki.texts()).toEqual([]);
    await karin.context.setOffline(false);
    await expect.poll(yuki.texts, { timeout: 20_000 }).toEqual(['Utan nät']);
    await isSaved(karin).waitFor();
    expect(await kept.count()).toBe(0);
  });

  it('[UI6] what was written without a network is delivered when the page is opened again', async () => {
    const evening = await openPreparedEvening();
    const karin = await seatKarin(evening);
    const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
    await isSaved(karin).waitFor();
    await karin.context.setOffline(true);
    await write(karin, 'Stängd dator');
    await karin.page
      .getByText(karin.say('status.keptHere', { count: 1 }))
      .first()
      .waitFor();
    await karin.page.close();
    expect(yuki.texts()).toEqual([]);
    await karin.context.setOffline(false);
    const page = await karin.context.newPage();
    await page.goto(evening.sessionLink);
    await expect.poll(yuki.texts, { timeout: 20_000 }).toEqual(['Stängd dator']);
    await isSaved({ ...karin, page }).waitFor();
    await expect.poll(() => ideasIn(evening.app, evening)).toEqual(['Karin: Stängd dator']);
  });

  it('[UI7] a server that stops and starts again loses nothing and doubles nothing', async () => {
    const dataDir = await createDataDir();
    const evening = await openPreparedEvening({}, { dataDir });
    const karin = await seatKarin(evening);
    const yuki = await comeIn(evening, evening.joinLink, 'ゆき', 'Kamakura', { language: 'ja' });
    await yuki.button('brainstorm.sitDownAt', { title }).click();
    await write(yuki, '止まる前');
    await write(karin, 'Före stoppet');
    await isSaved(karin).waitFor();
    await expect.poll(() => textOf(karin)).toContain('止まる前');

    await evening.app.stop();
    await karin.page.getByText(karin.say('status.reconnecting')).first().waitFor();
    await write(karin, 'Under stoppet');
    await karin.page
      .getByText(karin.say('status.keptHere', { count: 1 }))
      .first()
      .waitFor();
    expect(await isSaved(karin).count()).toBe(0);
    await karin.field('brainstorm.yourIdea').fill('Halvskriven');

    const port = Number(new URL(evening.app.url).port);
    const again = await startApp({ dataDir, port, clientDir: resolve('dist/client') });
    onTestFinished(() => again.stop());
    await expect.poll(() => textOf(yuki), { timeout: 20_000 }).toContain('Under stoppet');
    await isSaved(karin).waitFor();
    expect(await karin.field('brainstorm.yourIdea').inputValue()).toBe('Halvskriven');
    await write(yuki, '動いた後');
    await expect.poll(() => textOf(karin)).toContain('動いた後');
    await expect
      .poll(() => ideasIn(again, evening))
      .toEqual(['Karin: Före stoppet', 'Karin: Under stoppet', 'ゆき: 動いた後', 'ゆき: 止まる前']);
    expect((await readSession(again, evening.created)).participants).toHaveLength(2);
  });
});
