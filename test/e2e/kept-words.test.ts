// Browsers that keep nothing, lose what they kept or do not copy: nothing that was written is lost, and what is not kept
// is said so.
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type BrowserPerson, createPerson } from '../support/browser-person.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { openBrowser } from '../support/open-browser.ts';
import {
  oneChallenge,
  openPreparedEvening,
  type PreparedEvening,
  seatGuest,
} from '../support/prepared-evening.ts';

const soon = { timeout: 20_000 };
const three = ['Lyktor', 'Bastu', 'Kör'];

async function sitDown(evening: PreparedEvening): Promise<BrowserPerson> {
  await evening.goTo('brainstorm');
  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
  await karin.button('brainstorm.sitDownAt', { title: oneChallenge.title }).click();
  await karin.field('brainstorm.yourIdea').waitFor();
  await isSaved(karin).waitFor();
  return karin;
}

async function write({ page, say }: Pick<BrowserPerson, 'page' | 'say'>, ...texts: string[]) {
  const field = page
    .locator('textarea')
    .and(page.getByLabel(say('brainstorm.yourIdea')))
    .first();
  for (const text of texts) {
    await field.fill(text);
    await page.keyboard.press('Enter');
  }
}

const isSaved = ({ page, say }: BrowserPerson) =>
  page.getByText(say('status.saved'), { exact: true }).first();
const isOffline = ({ page, say }: BrowserPerson) => page.getByText(say('status.offline')).first();
const lostIn = (page: Page, { say }: BrowserPerson) =>
  page.getByRole('region', { name: say('lost.list') }).locator('li > p');
const cardsIn = (page: Page) => page.locator('[data-card]');

/** Two words of somebody else's, one after the other, come onto this page. */
async function hearTwice(page: Page, guest: Awaited<ReturnType<typeof seatGuest>>, from: number) {
  for (const at of [1, 2]) {
    guest.say(`theirs${at}`, `灯籠 ${at}`);
    await expect.poll(() => cardsIn(page).count(), soon).toBe(from + at);
  }
}

describe('a browser that does not keep what is written', () => {
  it('[UI24] closes and forgets its storage: all is sent, shown and there after a reload', async () => {
    const evening = await openPreparedEvening();
    const karin = await sitDown(evening);
    const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
    const devTools = await karin.context.newCDPSession(karin.page);
    const { origin } = new URL(evening.app.url);
    await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await write(karin, ...three);
    await expect.poll(() => yuki.texts(), soon).toEqual(three);
    await isSaved(karin).waitFor();
    await hearTwice(karin.page, yuki, 3);
    await karin.page.reload();
    await expect.poll(() => cardsIn(karin.page).count(), soon).toBe(5);
    expect(karin.complaints).toEqual([]);
  });

  it('[UI24] throws at every writing: all is sent and shown, and the page says that it is not kept', async () => {
    const evening = await openPreparedEvening();
    const karin = await sitDown(evening);
    const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
    await karin.page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      };
    });
    await write(karin, ...three);
    await expect.poll(() => yuki.texts(), soon).toEqual(three);
    await karin.page.getByText(karin.say('status.notKept')).waitFor(soon);
    await isSaved(karin).waitFor();
    await hearTwice(karin.page, yuki, 3);
    expect(karin.complaints).toEqual([]);
  });

  it('[UI24] [UI22] opens no storage: without a network the page says so, and asks before it is left', async () => {
    const evening = await openPreparedEvening();
    const refuse = () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    };
    const karin = await sitDown({
      ...evening,
      async person(options) {
        const made = await evening.person(options);
        await made.context.addInitScript(refuse);
        return made;
      },
    });
    const asked: string[] = [];
    karin.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const openLeaving = async () => {
      await karin.button('evening.menu', { name: 'Karin' }).click();
      await karin.page.getByRole('menuitem', { name: karin.say('evening.leave') }).click();
      await karin.page.getByText(karin.say('evening.leaveText')).waitFor();
    };
    // Once with a network, for menus and dialogs are fetched when they are first opened.
    await openLeaving();
    await karin.button('evening.leaveStay').last().click();
    await karin.context.setOffline(true);
    await isOffline(karin).waitFor();
    await write(karin, 'Utan nät');
    await karin.page
      .getByText(karin.say('status.notKeptHere', { count: 1 }))
      .first()
      .waitFor();
    await openLeaving();
    await karin.page.getByText(karin.say('evening.leaveUnsaved', { count: 1 })).waitFor();
    await karin.button('evening.leaveStay').last().click();
    await karin.page.evaluate(() => location.reload());
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await cardsIn(karin.page).allInnerTexts()).toHaveLength(1);
    await karin.context.setOffline(false);
    await isSaved(karin).waitFor(soon);
    await karin.page.reload();
    await expect.poll(() => cardsIn(karin.page).count(), soon).toBe(1);
    expect(asked).toEqual(['beforeunload']);
  });
});

describe('two tabs', () => {
  it('[CW22] one without a network, one that saves: what the first is refused is offered back to it', async () => {
    const evening = await openPreparedEvening();
    const karin = await sitDown(evening);
    const second = await karin.context.newPage();
    await second.goto(evening.sessionLink);
    await expect.poll(() => second.getByText(karin.say('status.saved')).count(), soon).not.toBe(0);
    await write(karin, 'Från början');
    await isSaved(karin).waitFor();
    await expect.poll(() => cardsIn(second).count(), soon).toBe(1);
    const network = await karin.context.newCDPSession(karin.page);
    await network.send('Network.enable');
    const be = (offline: boolean) =>
      network.send('Network.emulateNetworkConditions', {
        offline,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
    await be(true);
    await isOffline(karin).waitFor(soon);
    await write(karin, 'Utan nät');
    await expect.poll(() => cardsIn(karin.page).count()).toBe(2);
    await write({ page: second, say: karin.say }, 'Sparad av den andra');
    await expect.poll(() => second.getByText(karin.say('status.saved')).count(), soon).not.toBe(0);
    await expect.poll(() => cardsIn(second).count(), soon).toBe(2);
    await evening.goTo('share-out');
    await karin.page.goto('about:blank');
    await be(false);
    await karin.page.goto(evening.sessionLink);
    await expect.poll(() => lostIn(karin.page, karin).allInnerTexts(), soon).toEqual(['Utan nät']);
  });
});

describe('a hall without TLS', () => {
  it('[UI23] lost words are copied, and where even that is forbidden they are marked for the hand', async () => {
    const evening = await openPreparedEvening({}, { publicUrl: 'http://hall.example' });
    const { host } = new URL(evening.app.url);
    const hall = await openBrowser([`--host-resolver-rules=MAP hall.example ${host}`]);
    onTestFinished(() => hall.close());
    const there = {
      ...evening,
      person: (options) => createPerson(hall, options),
    } as typeof evening;
    const karin = await sitDown(there);
    expect(await karin.page.evaluate(() => isSecureContext || 'clipboard' in navigator)).toBe(
      false,
    );
    await karin.context.setOffline(true);
    await isOffline(karin).waitFor();
    await write(karin, 'För sent');
    await evening.goTo('share-out');
    await karin.context.setOffline(false);
    await karin.button('lost.copy').click(soon);
    await karin.button('lost.copied').waitFor();
    await karin.page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'pasted';
      document.body.append(field);
      field.focus();
    });
    await karin.page.keyboard.press('Control+V');
    expect(await karin.page.locator('#pasted').inputValue()).toBe('För sent');
    await karin.page.evaluate(() => {
      document.execCommand = () => false;
    });
    await karin.button('lost.copied').click();
    await karin.page.getByText(karin.say('lost.copyFailed')).waitFor();
    expect(await karin.page.evaluate(() => String(getSelection()))).toBe('För sent');
  });
});
