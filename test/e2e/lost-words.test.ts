// Edits that the server does not take: their writer reads why, sees the true state, and has every word at hand.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import {
  command,
  oneChallenge,
  openPreparedEvening,
  type PreparedEvening,
  seatGuest,
} from '../support/prepared-evening.ts';

const { title } = oneChallenge;
const soon = { timeout: 20_000 };

async function seatKarin(evening: PreparedEvening): Promise<BrowserPerson> {
  await evening.goTo('brainstorm');
  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
  await karin.button('brainstorm.sitDownAt', { title }).click();
  await karin.field('brainstorm.yourIdea').waitFor();
  await isSaved(karin).waitFor();
  return karin;
}

async function write({ page, field }: BrowserPerson, text: string): Promise<void> {
  await field('brainstorm.yourIdea').fill(text);
  await page.keyboard.press('Enter');
}

const isSaved = ({ page, say }: BrowserPerson) =>
  page.getByText(say('status.saved'), { exact: true }).first();
const isOffline = ({ page, say }: BrowserPerson) => page.getByText(say('status.offline')).first();
const lostIn = ({ page, say }: BrowserPerson) =>
  page.getByRole('region', { name: say('lost.list') }).locator('li > p');
const cardsIn = ({ page }: BrowserPerson) => page.locator('[data-card]');
/** The same person in another tab. */
const inTab = (person: BrowserPerson, page: Page): BrowserPerson => ({
  ...person,
  page,
  button: (key, values) => page.getByRole('button', { name: person.say(key, values), exact: true }),
  field: (key, values) =>
    page
      .locator('textarea')
      .and(page.getByLabel(person.say(key, values)))
      .first(),
});

/** Back from the share-out. */
const returnToBrainstorm = (evening: PreparedEvening) =>
  command(evening.app, evening.created, ['step:return'], ['step:return']);

/** Writes other letters over some in every kept copy of a table, as a broken disk or a bug might. */
async function corrupt(page: Page, right: string, wrong: string): Promise<number> {
  return page.evaluate(
    async ([from, to]) => {
      const bytesOf = (text: string | undefined) => new TextEncoder().encode(text);
      const [wanted, given] = [bytesOf(from), bytesOf(to)];
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      let changed = 0;
      for (const { name = '' } of await indexedDB.databases()) {
        if (!name.includes(' table:')) continue;
        const database = await done(indexedDB.open(name));
        const store = database.transaction('updates', 'readwrite').objectStore('updates');
        for (const key of await done(store.getAllKeys())) {
          const update = new Uint8Array(await done(store.get(key)));
          const at = update.findIndex((_, start) =>
            wanted.every((byte, index) => update[start + index] === byte),
          );
          if (at < 0) continue;
          update.set(given, at);
          await done(store.put(update, key));
          changed += 1;
        }
        database.close();
      }
      return changed;
    },
    [right, wrong],
  );
}

describe('words that were not taken', () => {
  it('[UI17] ideas that came too late are shown with the reason, outlive a reload, and go back on the table', async () => {
    const evening = await openPreparedEvening();
    const karin = await seatKarin(evening);
    const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
    await write(karin, 'I tid');
    await isSaved(karin).waitFor();
    await karin.context.setOffline(true);
    await isOffline(karin).waitFor();
    for (const text of ['För sent', 'Ännu senare']) await write(karin, text);
    await evening.goTo('share-out');
    await karin.context.setOffline(false);
    await karin.page.getByText(karin.say('lost.why.step')).waitFor(soon);
    await expect.poll(() => lostIn(karin).allInnerTexts()).toEqual(['För sent', 'Ännu senare']);
    expect(yuki.texts()).toEqual(['I tid']);
    await expectAccessible(karin.page, 'lost words');
    await karin.page.reload();
    await expect
      .poll(() => lostIn(karin).allInnerTexts(), soon)
      .toEqual(['För sent', 'Ännu senare']);
    await returnToBrainstorm(evening);
    await karin.button('lost.putAllBack', { count: 2 }).click();
    await expect.poll(() => yuki.texts(), soon).toEqual(['I tid', 'För sent', 'Ännu senare']);
    expect(await lostIn(karin).count()).toBe(0);
    await isSaved(karin).waitFor();
    expect(karin.complaints.filter((text) => !text.includes('ERR_INTERNET'))).toEqual([]);
  });

  it('[UI17] a refused act that lost no words is told in one calm line', async () => {
    const evening = await openPreparedEvening();
    const karin = await seatKarin(evening);
    await write(karin, 'Lyktor');
    await isSaved(karin).waitFor();
    await karin.context.setOffline(true);
    await isOffline(karin).waitFor();
    await cardsIn(karin).first().focus();
    await karin.page.keyboard.press('Delete');
    await expect.poll(() => cardsIn(karin).count()).toBe(0);
    await evening.goTo('share-out');
    await karin.context.setOffline(false);
    await karin.page.getByText(karin.say('lost.nothing')).waitFor(soon);
    expect(await lostIn(karin).count()).toBe(0);
    await karin.button('lost.close').click();
    await karin.page.getByText(karin.say('lost.nothing')).waitFor({ state: 'detached' });
  });

  it('[UI18] [CW15] two tabs: what one was refused stands in both, and both go on writing', async () => {
    const evening = await openPreparedEvening();
    const first = await seatKarin(evening);
    const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
    const second = inTab(first, await first.context.newPage());
    await second.page.goto(evening.sessionLink);
    await second.field('brainstorm.yourIdea').waitFor();
    await isSaved(second).waitFor();
    await first.context.setOffline(true);
    await isOffline(first).waitFor();
    await isOffline(second).waitFor();
    await write(first, 'Från den första');
    await write(second, 'Från den andra');
    await evening.goTo('share-out');
    await first.context.setOffline(false);
    const both = ['Från den andra', 'Från den första'];
    for (const tab of [first, second]) {
      await expect
        .poll(async () => (await lostIn(tab).allInnerTexts()).toSorted(), soon)
        .toEqual(both);
    }
    await returnToBrainstorm(evening);
    await first.button('lost.letAllGo').click();
    await expect.poll(() => lostIn(second).count(), soon).toBe(0);
    await write(second, 'Den andra skriver vidare');
    await expect.poll(() => yuki.texts(), soon).toEqual(['Den andra skriver vidare']);
    await write(first, 'Den första också');
    await expect.poll(() => yuki.texts().length, soon).toBe(2);
    for (const tab of [first, second]) await isSaved(tab).waitFor();
    expect(first.complaints.filter((text) => !text.includes('ERR_INTERNET'))).toEqual([]);
  });

  it('[UI19] a copy that says something else is replaced, its owner told, and its words can be kept', async () => {
    const evening = await openPreparedEvening();
    const karin = await seatKarin(evening);
    await write(karin, 'Rätta ord');
    await isSaved(karin).waitFor();
    // A page of the same place on which nothing of ours runs.
    await karin.page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await karin.page.goto(`${evening.app.url}/icon.svg`);
    expect(await corrupt(karin.page, 'Rätta ord', 'Falska ord')).toBe(1);
    await karin.page.goto(evening.sessionLink);
    await karin.page.getByText(karin.say('lost.recoveryTitle')).waitFor(soon);
    await expect.poll(() => cardsIn(karin).allInnerTexts(), soon).toHaveLength(1);
    expect((await cardsIn(karin).allInnerTexts()).join()).toContain('Rätta ord');
    await expect.poll(() => lostIn(karin).allInnerTexts()).toEqual(['Falska ord']);
    await karin.page.reload();
    const saving = karin.page.waitForEvent('download');
    await karin.button('lost.recoverySave').click();
    expect(await readFile(await (await saving).path(), 'utf8')).toContain('Falska ord');
    await karin.button('lost.close').click();
    await karin.page.reload();
    await cardsIn(karin).first().waitFor();
    expect(await karin.page.getByText(karin.say('lost.recoveryTitle')).count()).toBe(0);
    expect(karin.complaints).toEqual([]);
  });
});
