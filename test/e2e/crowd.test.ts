// A program joins a crowd in the middle of an evening: the desk is told, locks the door, takes them back, has them
// again, and opens the door to somebody who waits before it.

import { describe, expect, it } from 'vitest';
import { limits } from '../../shared/model/limits.ts';
import { joinAs, openWall } from '../support/api.ts';
import { cardOf } from '../support/at-the-table.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { createPerson } from '../support/browser-person.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { openPreparedEvening, seatGuest } from '../support/prepared-evening.ts';
import { connect } from '../support/session-client.ts';

const phone = { width: 360, height: 740 };
const bots = 60;

/** The wall is connected: the page that waits for it has no cities yet. */
const isUp = ({ page, say }: BrowserPerson) =>
  page.getByRole('list', { name: say('wall.cities') }).waitFor();

describe('a crowd at the door', () => {
  it('[UI25] rush, lock, take back, bring back, open', async () => {
    const evening = await openPreparedEvening();
    const { app, created, browser } = evening;
    const lena = await evening.person({ language: 'en', size: phone });
    await lena.page.goto(evening.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
    await evening.goTo('team-up');
    await karin.button('pitches.sitAt', { title: 'Mörka vintrar' }).click();
    const spammer = await seatGuest(app, created, 'Mallory');
    await evening.goTo('brainstorm');
    spammer.say('spam', 'Köp billiga klockor');
    await karin.page.getByText('Köp billiga klockor').first().waitFor();

    const crowd = Array.from({ length: bots }, (_, at) =>
      joinAs(app, created.session, `Bot ${at}`),
    );
    await Promise.all(crowd);
    const desk = lena.page.locator('[data-desk]');
    await desk.getByRole('button', { name: lena.say('desk.rushLook') }).waitFor();
    await desk.getByRole('button', { name: lena.say('desk.doorLock'), exact: true }).click();
    await desk.getByText(lena.say('desk.doorLocked')).waitFor();

    // Somebody honest knocks meanwhile: told plainly, and never asked to press twice.
    const yuki = await createPerson(browser, { language: 'ja', size: phone });
    await yuki.page.goto(evening.joinLink);
    await yuki.page.getByText(yuki.say('join.locked')).waitFor();
    await yuki.field('join.name').fill('ゆき');
    await yuki.page.getByRole('radio', { name: 'Kamakura' }).check({ force: true });
    await yuki.button('join.go').click();
    await yuki.page.getByText(yuki.say('join.lockedWaiting')).waitFor();

    // By keyboard: open the sheet, take out one person, then all of the rush.
    await desk.getByRole('button', { name: lena.say('desk.rushLook') }).press('Enter');
    const dialog = lena.page.getByRole('dialog').first();
    const row = dialog.getByRole('listitem').filter({ hasText: 'Mallory' });
    await row.getByRole('button').press('Enter');
    await lena.page.getByRole('menuitem', { name: lena.say('desk.takeBack') }).press('Enter');
    const confirm = lena.page.getByRole('alertdialog');
    await confirm.getByRole('button', { name: lena.say('desk.takeBack') }).press('Enter');
    await cardOf(karin, 'Köp billiga klockor').waitFor({ state: 'detached' });
    const one = lena.say('desk.takenBackOne', { name: 'Mallory', things: 1 });
    await dialog.getByText(one).first().waitFor();

    await dialog.getByRole('button', { name: lena.say('desk.takeBackNewcomers') }).press('Enter');
    const people = lena.say('desk.takeBackConfirm', { people: bots });
    await lena.page.getByRole('button', { name: people }).press('Enter');
    await dialog.getByText('Bot 7', { exact: true }).first().waitFor({ state: 'detached' });
    const here = async () =>
      (await evening.read()).participants
        .filter(({ removedAt }) => removedAt === null)
        .map(({ name }) => name);
    expect(await here()).toEqual(['Karin']);

    const bringBack = dialog.getByRole('button', { name: lena.say('desk.bringBack') });
    expect(await bringBack.count()).toBe(2);
    await bringBack.first().press('Enter');
    await dialog.getByText('Bot 7', { exact: true }).first().waitFor();
    expect(await here()).toHaveLength(1 + bots);
    await bringBack.first().press('Enter');
    await karin.page.getByText('Köp billiga klockor').first().waitFor();
    expect(await here()).toHaveLength(2 + bots);

    await dialog
      .getByRole('button', { name: lena.say('desk.doorOpen'), exact: true })
      .press('Enter');
    await yuki.page.waitForURL(/\/session\//);
    expect(await here()).toHaveLength(3 + bots);
    spammer.provider.destroy();
    await yuki.context.close();
    expect(lena.complaints).toEqual([]);
  });

  it('[UI25] whoever was taken back by mistake is back by themselves', async () => {
    const evening = await openPreparedEvening();
    const { app, created } = evening;
    const bo = await comeIn(evening, evening.joinLink, 'Bo', 'Umeå', { language: 'sv' });
    await bo.heading('evening.step.lobby').waitFor();
    const desk = await connect(app, created.facilitator.token);
    const since = new Date(0).toISOString();
    const { done } = (await desk.give('people:take-back', { since })) as {
      done: { takeBackId: string };
    };
    await bo.heading('evening.removedTitle').waitFor();
    await desk.give('people:bring-back', { takeBackId: done.takeBackId });
    await bo.heading('evening.step.lobby').waitFor();
    desk.close();
  });

  it('[WL4] all walls end: the open one says so, and the new link opens one again', async () => {
    const evening = await openPreparedEvening();
    const { app, created } = evening;
    const lena = await evening.person({ language: 'en' });
    await lena.page.goto(evening.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    const hall = await evening.person({ language: 'sv', size: { width: 1920, height: 1080 } });
    await hall.page.goto(`${app.url}/wall/${created.session.code}`);
    await isUp(hall);

    await lena.button('desk.open').click();
    await lena.page.getByRole('tab', { name: lena.say('desk.session') }).click();
    const dialog = lena.page.getByRole('dialog').first();
    await dialog.getByRole('button', { name: lena.say('desk.wallsEnd') }).click();
    await lena.page
      .getByRole('alertdialog')
      .getByRole('button', { name: lena.say('desk.wallsEnd') })
      .click();
    await hall.heading('wall.endedTitle').waitFor();
    await hall.page.reload();
    await hall.heading('wall.endedTitle').waitFor();

    const open = dialog.getByRole('link', { name: lena.say('desk.wallOpen') });
    await expect.poll(async () => (await open.getAttribute('href')) ?? '').toContain('#token=');
    await hall.page.goto((await open.getAttribute('href')) ?? '');
    await hall.page.getByText(hall.say('wall.endedTitle')).waitFor({ state: 'detached' });
    await isUp(hall);
    // A wall keeps its key over a reload, and shows it to nobody in the hall.
    expect(hall.page.url()).not.toContain('token');
    await hall.page.reload();
    await isUp(hall);
    expect(await hall.page.getByText(hall.say('wall.endedTitle')).count()).toBe(0);
  });

  it('[WL5] a wall that gave way to others is back without anybody’s hand', async () => {
    const evening = await openPreparedEvening();
    const { app, created } = evening;
    const hall = await evening.person({ language: 'sv', size: { width: 1920, height: 1080 } });
    await hall.page.clock.install();
    await hall.page.goto(`${app.url}/wall/${created.session.code}`);
    await isUp(hall);
    const { token } = await openWall(app, created.session);
    const guests = Array.from({ length: limits.wallsPerAddress }, () => connect(app, token));
    const away = hall.page.getByText(hall.say('wall.crowdedOut'));
    await away.waitFor();
    for (const guest of await Promise.all(guests)) guest.close();
    await hall.page.clock.fastForward(90_000);
    await away.waitFor({ state: 'detached' });
    await hall.page.getByText(hall.say('wall.lost')).waitFor({ state: 'detached' });
    await isUp(hall);
  });
});
