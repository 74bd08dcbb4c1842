// Making a session: what is missing, where the focus is, and that no word is broken on the way.
import { expect, it } from 'vitest';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { expectAccessible } from '../support/accessible.ts';
import { findBrokenWords } from '../support/broken-words.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { type BrowserEvening, openEvening } from '../support/evening-in-browsers.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

async function openForm(
  evening: BrowserEvening,
  language: InterfaceLanguage,
  size: typeof phone,
): Promise<BrowserPerson> {
  const organiser = await evening.person({ language, size });
  await organiser.page.goto(`${evening.app.url}/organise#key=${evening.app.organiserKey}`);
  await organiser.page
    .getByRole('link', { name: organiser.say('organise.new') })
    .first()
    .press('Enter');
  await organiser.field('organise.titleField').waitFor();
  return organiser;
}

async function chooseCities({ page, say, field }: BrowserPerson): Promise<void> {
  await field('organise.titleField').fill('Umeå × 鎌倉：暗い冬の明かり');
  const finder = page.getByRole('combobox', { name: say('organise.partnership') });
  await finder.scrollIntoViewIfNeeded();
  await finder.fill('kamak');
  await page.getByRole('option', { name: /Umeå – Kamakura/ }).click();
}

const focused = ({ page }: BrowserPerson) =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

it.each([
  ['en', desk],
  ['sv', phone],
] as const)(
  '[UI146] what is missing is counted down and goes away, and every such field is marked (%s)',
  async (language, size) => {
    const evening = await openEvening();
    const organiser = await openForm(evening, language, size);
    const { page, say, field, button } = organiser;
    await button('organise.create').click();
    const missing = (count: number) =>
      page.getByRole('group', { name: say('organise.wrong', { count }), exact: true });
    await missing(9).waitFor();
    expect(await missing(9).evaluate((box) => box === document.activeElement)).toBe(true);
    const zone = page.getByRole('combobox', { name: say('organise.timeZone') }).first();
    const edgeOf = (control: typeof zone) =>
      control.evaluate((input) => {
        const frames = [...document.querySelectorAll('[data-invalid]')];
        const frame = frames.findLast((each) => each.contains(input) && each !== input);
        const style = frame && getComputedStyle(frame);
        return style && [style.borderInlineStartWidth, style.borderInlineStartColor];
      });
    const mark = await edgeOf(field('organise.cityName'));
    expect(mark?.[0]).toBe('4px');
    await expect.poll(() => edgeOf(zone)).toEqual(mark);
    await expectAccessible(page, 'a form with problems');

    await field('organise.titleField').fill('Umeå × Kamakura');
    await missing(8).waitFor();
    expect(await field('organise.titleField').evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await field('organise.cityName').fill('Umeå');
    await missing(7).waitFor();
    await chooseCities(organiser);
    const summary = page
      .getByRole('group', { name: /\d/ })
      .filter({ has: page.locator('a[href^="#"]') });
    await expect.poll(() => summary.count()).toBe(0);
    expect(await page.locator('[data-invalid]').count()).toBe(0);
  },
);

it('[UI147] after signing in, New and Create the focus is where the work goes on, and what happened is said once', async () => {
  const evening = await openEvening();
  const { app } = evening;
  const organiser = await evening.person({ language: 'en' });
  const { page, say, field, button } = organiser;
  await page.goto(`${app.url}/organise`);
  await field('organise.key').fill(app.organiserKey);
  await field('organise.key').press('Enter');
  await expect.poll(() => focused(organiser)).toBe(say('organise.none'));
  await page.getByRole('link', { name: say('organise.new') }).press('Enter');
  await expect.poll(() => focused(organiser)).toBe(say('organise.newTitle'));
  await chooseCities(organiser);
  await button('organise.create').press('Enter');
  await expect.poll(() => focused(organiser)).toBe('Umeå × 鎌倉：暗い冬の明かり');
  const said = await page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-describedby') ?? '';
    return document.getElementById(id)?.textContent?.trim();
  });
  expect(said).toBe(say('organise.created'));
  const live = page.locator('[role=status], [role=alert], [aria-live]');
  expect((await live.allInnerTexts()).join('')).not.toContain(say('organise.created'));

  await page.getByRole('link', { name: say('organise.toSessions') }).press('Enter');
  await expect.poll(() => focused(organiser)).toBe(say('organise.sessions'));
  await page.getByRole('button', { name: say('organise.showLinks') }).press('Enter');
  await button('organise.facilitatorMake').press('Enter');
  await page.getByRole('group', { name: say('organise.facilitatorLink') }).waitFor();
  const isInLink = () =>
    page.evaluate(
      (name) => document.activeElement?.getAttribute('aria-label') === name,
      say('organise.facilitatorLink'),
    );
  await expect.poll(isInLink).toBe(true);
});

it.each(['sv'] as const)(
  '[UI148] in %s no word is broken on the way to a session',
  async (language) => {
    const evening = await openEvening();
    const organiser = await openForm(evening, language, phone);
    const { page, field, button } = organiser;
    const look = async (screen: string) => {
      for (const size of [
        phone,
        { width: 320, height: 740 },
        desk,
        { width: 1920, height: 1080 },
      ]) {
        await page.setViewportSize(size);
        expect([screen, size, await findBrokenWords(page, 'main')]).toEqual([screen, size, []]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([screen, size, over]).toEqual([screen, size, 0]);
      }
      await page.setViewportSize(phone);
    };
    await chooseCities(organiser);
    await field('organise.date').fill('2027-01-21');
    await field('organise.time').fill('09:00');
    await look('new session');
    await button('organise.create').click();
    await page.getByText(organiser.say('organise.created')).waitFor();
    await look('created');
    await page.emulateMedia({ media: 'print' });
    expect(await findBrokenWords(page, 'body')).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: organiser.say('organise.toSessions') }).click();
    await page.getByRole('button', { name: organiser.say('organise.showLinks') }).click();
    await look('organiser');
    const code = await page.locator('strong[translate=no]').first().innerText();
    await page.goto(`${evening.app.url}/join/${code.replace(/\W/g, '')}`);
    await field('join.name').waitFor();
    await look('door');
    await page.goto(evening.app.url);
    await organiser.heading('home.title').waitFor();
    await look('home');
  },
);
