// The end of a session in browsers: what is promised knowingly, what is seen again, the way to the outcome, the last button.
import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { pages } from '../../shared/model/pages.ts';
import { expectAccessible } from '../support/accessible.ts';
import { findCutOff } from '../support/cut-off.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { command } from '../support/prepared-evening.ts';
import { nth, plan } from '../support/sessions.ts';
import { type Hall, openHall, openTalker } from '../support/wall-hall.ts';

const phone = { width: 360, height: 740 };
const ideas = ['Lyktor på stråket vid älven', '竹灯籠を千本、川沿いに並べる'];
const promises = [
  'Jag lagar soppa för trettio',
  '竹灯籠の作り方を教えます',
  'Jag lånar ut lokalen',
];

/** Two tables have settled, three promises were given, and the session is at its close. */
async function openClose(): Promise<Hall> {
  const hall = await openHall({ challenges: plan.challenges });
  const { app, created } = hall;
  const { tables, challenges } = created.session;
  await hall.goTo('brainstorm');
  const karin = await openTalker(app, created, 'Karin', 'Umeå', 0);
  const yuki = await openTalker(app, created, 'ゆき', 'Kamakura', 1);
  const ids = [karin.say(nth(ideas, 0)), yuki.say(nth(ideas, 1), 'ja')];
  await hall.goTo('one-idea');
  for (const [at, { id: tableId }] of tables.entries()) {
    await expect
      .poll(() =>
        command(app, created, ['table:choose', { tableId, ideaId: nth(ids, at) }]).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
  }
  await hall.goTo('support');
  for (const [at, what] of promises.entries()) {
    const challengeId = nth(challenges, at % 2).id;
    const giver = at % 2 === 0 ? karin : yuki;
    await giver.command('commitment:make', { challengeId, kind: 'time', what });
  }
  await hall.goTo('close');
  return hall;
}

/** The modules of a code, as they are drawn. */
const drawn = (text: string) =>
  encode(text, { ecc: 'M', border: 4 })
    .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');

const codeOn = (page: Page, label: string) =>
  page.getByRole('img', { name: label }).locator('path').getAttribute('d');

describe('the close', () => {
  it('[UI135] the wall shows all that was chosen and promised, and the way to it', async () => {
    const hall = await openClose();
    const wall = await hall.wall('sv');
    const { page, say, button } = wall;
    for (const idea of ideas) await page.getByText(idea).waitFor();
    for (const idea of ideas) {
      const size = await page
        .getByText(idea)
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThanOrEqual(40);
    }
    expect(await findCutOff(page)).toEqual([]);
    await expectAccessible(page, 'wall at the close');
    for (const promise of promises) await page.getByText(promise).waitFor({ timeout: 40_000 });

    const rolling = page.locator('[data-pages]').last();
    const shown = () => rolling.getAttribute('data-page');
    const motion = await rolling
      .locator('> div')
      .first()
      .evaluate((element) => getComputedStyle(element).animationName);
    expect(motion).toBe('none');
    await button('wall.hold').press('Enter');
    const [held, heldWords] = [await shown(), await rolling.innerText()];
    await button('wall.goOn').waitFor();
    await command(hall.app, hall.created, ['timer:start', { minutes: 3 }]);
    await page.getByRole('timer').getByText('02:5').waitFor();
    expect([await shown(), await rolling.innerText()]).toEqual([held, heldWords]);
    await button('wall.goOn').press('Enter');
    await expect.poll(shown, { timeout: 30_000 }).not.toBe(held);

    const link = `${hall.app.url}${pages.outcome(hall.created.session.id)}`;
    const qr = page.getByRole('link', { name: say('steps.close.code') });
    expect(await qr.getAttribute('href')).toBe(link);
    expect(await codeOn(page, say('steps.close.code'))).toBe(drawn(link));
    const guest = await comeIn(hall, hall.joinLink, 'Anna', 'Umeå', {
      language: 'en',
      size: phone,
    });
    await guest.page.goto(link);
    await guest.page.getByText(nth(promises, 0)).first().waitFor();

    await page.setViewportSize(phone);
    await expect.poll(() => page.locator('[data-pages]').count()).toBe(0);
    const text = await page.locator('main').innerText();
    for (const words of [...ideas, ...promises]) expect(text).toContain(words);
  }, 120_000);

  it('[UI136] a guest sees what was chosen and promised on a plain page', async () => {
    const hall = await openClose();
    for (const [language, size] of [
      ['sv', phone],
      ['ja', { width: 1280, height: 800 }],
    ] as const) {
      const name = `Anna ${language}`;
      const anna = await comeIn(hall, hall.joinLink, name, 'Umeå', { language, size });
      await anna.heading('steps.close.chosen').waitFor();
      const text = await anna.page.locator('main').innerText();
      const order = [...ideas, anna.say('steps.close.promised'), ...promises].map((words) =>
        text.indexOf(words),
      );
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order[0]).toBeGreaterThan(-1);
      expect(text).toContain(anna.say('steps.close.next'));
      const isWide = size.width > 640;
      expect(
        await anna.page.getByRole('img', { name: anna.say('steps.close.code') }).isVisible(),
      ).toBe(isWide);
      const overflow = () =>
        anna.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await expectAccessible(anna.page, `close, ${size.width} wide`);
      await anna.page.getByRole('link', { name: anna.say('steps.close.open') }).click();
      await anna.page.waitForURL(/\/outcome\//);
    }
  }, 60_000);

  it('[UI137] the main button ends the session, once it was answered', async () => {
    const hall = await openClose();
    const lena = await hall.person({ language: 'en' });
    await lena.page.goto(hall.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    const main = lena.page.locator('[data-desk]').getByRole('button').last();
    expect(await main.innerText()).toBe(lena.say('desk.end'));
    expect(await main.isEnabled()).toBe(true);
    await main.press('Enter');
    const question = lena.page.getByRole('alertdialog');
    await question
      .getByRole('button', { name: lena.say('desk.cancel') })
      .last()
      .press('Enter');
    await question.waitFor({ state: 'detached' });
    expect((await hall.read()).closedAt).toBeNull();
    await main.click();
    await question.getByRole('button', { name: lena.say('desk.closeConfirm') }).click();
    await lena.button('desk.reopen').waitFor();
    expect((await hall.read()).closedAt).not.toBeNull();
  }, 60_000);
});

describe('forms', () => {
  it('[UI138] a promise goes where one says, and the form says what is missing', async () => {
    const hall = await openHall({ challenges: plan.challenges });
    await hall.goTo('support');
    const anna = await comeIn(hall, hall.joinLink, 'Anna', 'Umeå', { language: 'sv', size: phone });
    const { page, say, field, button } = anna;
    const to = field('steps.support.to');
    await to.waitFor();
    expect(await to.inputValue()).toBe('');
    const promise = async (what: string) => {
      await page
        .getByRole('radio', { name: say('steps.support.kind.time') })
        .check({ force: true });
      await field('steps.support.what').fill(what);
      await button('steps.support.make').click();
    };
    await promise('Soppa');
    await page.getByText(say('steps.support.toMissing')).waitFor();
    await expect.poll(() => to.evaluate((each) => each === document.activeElement)).toBe(true);
    expect((await hall.read()).commitments).toEqual([]);
    await expectAccessible(page, 'a promise without its challenge');
    const second = nth(hall.created.session.challenges, 1);
    await to.selectOption({ label: say('steps.support.toChallenge', { title: second.title }) });
    await button('steps.support.make').click();
    await page.getByText(say('steps.support.made')).waitFor();
    expect((await hall.read()).commitments).toMatchObject([{ challengeId: second.id }]);
    // The next one is chosen anew.
    expect(await to.inputValue()).toBe('');
  }, 60_000);

  it('[UI138] a single challenge needs no choosing; a facilitator’s city does', async () => {
    const hall = await openHall();
    await hall.goTo('support');
    const lena = await hall.person({ language: 'sv' });
    const { page, say, field, button } = lena;
    await page.goto(hall.facilitatorLink);
    const city = field('evening.introduceCity');
    await city.waitFor();
    expect(await city.inputValue()).toBe('');
    await field('evening.introduceName').fill('Lena');
    await button('evening.introduceConfirm').click();
    await page.getByText(say('join.cityWrong')).waitFor();
    await city.selectOption({ label: 'Kamakura' });
    await button('evening.introduceConfirm').click();
    await field('steps.support.what').waitFor();
    const { participants, challenges } = await hall.read();
    expect(participants).toMatchObject([{ name: 'Lena', city: 'Kamakura' }]);
    expect(await field('steps.support.to').inputValue()).toBe(nth(challenges, 0).id);
  }, 60_000);
});
