// The facilitator's desk: beside the page where the window is wide, over it where it is not, and its head always in sight.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { joinAs } from '../support/api.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { command, openPreparedEvening, type PreparedEvening } from '../support/prepared-evening.ts';
import { plan } from '../support/sessions.ts';

const sheetOf = ({ page }: BrowserPerson) => page.getByRole('dialog').first();

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element.contains(document.activeElement));

/** Whether the middle of it is what a finger would touch. */
const isOnTop = (target: Locator) =>
  target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const touched = document.elementFromPoint(x + width / 2, y + height / 2);
    return touched !== null && (element.contains(touched) || touched.contains(element));
  });

const inWindow = (target: Locator) =>
  target.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });

async function facilitate(
  evening: PreparedEvening,
  size: { width: number; height: number },
  language: 'en' | 'sv' | 'ja' = 'en',
): Promise<BrowserPerson> {
  const lena = await evening.person({ language, size });
  await lena.page.goto(evening.facilitatorLink);
  await lena.button('evening.introduceSkip').last().click();
  await lena.page.locator('dialog').waitFor({ state: 'detached' });
  return lena;
}

describe('the desk', () => {
  it.each([
    ['sv', 1280, 800],
    ['ja', 1920, 1080],
  ] as const)(
    '[UI160] stands beside the page, which stays in use: %s, %d × %d',
    async (language, width, height) => {
      const evening = await openPreparedEvening({ challenges: plan.challenges });
      await evening.goTo('team-up');
      const lena = await facilitate(evening, { width, height }, language);
      const { page, say } = lena;
      const open = lena.button('desk.open');
      await open.press('Enter');
      const sheet = sheetOf(lena);
      await sheet.waitFor();
      await expect.poll(() => hasFocus(sheet)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(Math.round((await sheet.boundingBox())?.width ?? 0)).toBe(420);

      const timer = page.getByRole('timer');
      const now = page.getByText(say('evening.place', { at: 7, all: 12 }));
      const brainstorm = say('evening.step.brainstorm');
      const next = lena.button('desk.next', { step: brainstorm });
      for (const each of [timer, now, next, page.locator('main h1')]) {
        expect([await inWindow(each), await isOnTop(each)]).toEqual([true, true]);
      }
      await expectAccessible(page, 'the desk beside the page');
      await next.click();
      await page.getByRole('heading', { level: 1, name: brainstorm }).waitFor();
      expect(await sheet.isVisible()).toBe(true);
      await lena.button('desk.start').click();
      await expect.poll(async () => (await evening.read()).timer.state).toBe('running');
      await page.getByRole('tab', { name: say('desk.seats') }).click();
      await sheet.getByText('Mörka vintrar').first().waitFor();

      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      await expect.poll(() => hasFocus(open)).toBe(true);
      await open.press('Enter');
      await sheetOf(lena)
        .getByRole('button', { name: say('desk.close') })
        .press('Enter');
      await sheetOf(lena).waitFor({ state: 'detached' });
      await expect.poll(() => hasFocus(open)).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.body).paddingInlineEnd)).toBe(
        '0px',
      );
      expect(lena.complaints).toEqual([]);
    },
  );

  it('[UI160] what is begun in it outlives a narrower window, where it lies over the page', async () => {
    const evening = await openPreparedEvening();
    const lena = await facilitate(evening, { width: 1280, height: 800 });
    await lena.button('desk.open').click();
    await lena.page.getByRole('tab', { name: lena.say('desk.agenda') }).click();
    const title = lena.field('desk.agendaTitle');
    await title.fill('Another title');
    await lena.page.setViewportSize({ width: 1024, height: 768 });
    await expect.poll(() => sheetOf(lena).evaluate((each) => each.matches(':modal'))).toBe(true);
    expect([await title.inputValue(), await hasFocus(title)]).toEqual(['Another title', true]);
    await lena.page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => sheetOf(lena).evaluate((each) => each.matches(':modal'))).toBe(false);
    expect([await title.inputValue(), await hasFocus(title)]).toEqual(['Another title', true]);
  });

  it.each([
    [320, 256],
    [1280, 800],
  ])('[UI161] its title and its cross stay while one reads on: %d × %d', async (width, height) => {
    const evening = await openPreparedEvening();
    const { app, created } = evening;
    const names = Array.from({ length: 12 }, (_, at) => `Guest ${at}`);
    await Promise.all(names.map((name) => joinAs(app, created.session, name)));
    const lena = await facilitate(evening, { width, height });
    await lena.button('desk.open').click();
    const sheet = sheetOf(lena);
    await sheet.getByText('Guest 11').first().waitFor();
    await sheet.evaluate((each) => each.scrollTo(0, each.scrollHeight));
    expect(await sheet.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
    for (const each of [
      sheet.getByRole('heading', { name: lena.say('desk.title') }),
      sheet.getByRole('button', { name: lena.say('desk.close') }),
    ]) {
      expect([await inWindow(each), await isOnTop(each)]).toEqual([true, true]);
    }
  });

  it('[UI163] people who are not connected are told and counted apart at their tables', async () => {
    const evening = await openPreparedEvening();
    const { app, created } = evening;
    for (const name of ['Away One', 'Away Two']) await joinAs(app, created.session, name, 'Umeå');
    await comeIn(evening, evening.joinLink, 'Zoë', 'Umeå', { language: 'en' });
    await command(app, created, ['seat:fill']);
    const lena = await facilitate(evening, { width: 1280, height: 800 });
    await lena.button('desk.open').click();
    await lena.page.getByRole('tab', { name: lena.say('desk.seats') }).click();
    const table = sheetOf(lena).getByRole('region', { name: 'Mörka vintrar' });
    await table.getByText(lena.say('desk.awayCount', { count: 2 })).waitFor();
    const counts = await table.locator('p').first().innerText();
    expect(counts.replaceAll(/\s+/g, ' ')).toContain('Umeå 1');
    const people = table.getByRole('listitem');
    expect(await people.first().innerText()).toContain('Zoë');
    const away = table.getByText(lena.say('desk.notConnected'), { exact: true });
    expect(await away.count()).toBe(2);
    await expectAccessible(lena.page, 'tables with people who are away');
  });

  it.each(['sv'] as const)(
    '[UI162] the words of a menu begin at one line, with a mark or without: %s',
    async (language) => {
      const evening = await openPreparedEvening();
      const lena = await facilitate(evening, { width: 360, height: 740 }, language);
      const startsOf = async (menu: 'evening.menuFacilitator' | 'evening.language') => {
        await lena.button(menu).click();
        const items = lena.page.getByRole('menuitem');
        await items.first().waitFor();
        const starts = await items.evaluateAll((all) =>
          all.map((item) => item.lastElementChild?.getBoundingClientRect().x),
        );
        await lena.page.keyboard.press('Escape');
        await items.first().waitFor({ state: 'detached' });
        return starts;
      };
      for (const menu of ['evening.menuFacilitator', 'evening.language'] as const) {
        const starts = await startsOf(menu);
        expect(starts.length).toBeGreaterThan(2);
        expect([menu, ...new Set(starts)]).toHaveLength(2);
      }
    },
  );
});
