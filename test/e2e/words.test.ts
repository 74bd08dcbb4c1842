// What stands on the screens as words: codes, languages, dates and figures as each reader writes them.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { toSpokenCode } from '../../shared/model/code.ts';
import { pages } from '../../shared/model/pages.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';

const addresses = /\/(?:join|wall)\/\w+/g;

/** Every way in which the code stands on a page, its addresses left aside. */
async function codesOn(page: Page, code: string): Promise<string[]> {
  const [first, second] = [code.slice(0, 4), code.slice(4)];
  const any = new RegExp(`${first}.{0,2}${second}`, 'gs');
  const said = (await page.locator('body').innerText()).replaceAll(addresses, '');
  return [...new Set(said.match(any))];
}

it('[UI103] a code is printed one way: lobby, desk, wall, list, sheet, wrong door', async () => {
  const evening = await openPreparedEvening();
  const { app, created } = evening;
  const { code } = created.session;
  const printed = [toSpokenCode(code)];

  const guest = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
  await expect.poll(() => codesOn(guest.page, code)).toEqual(printed);

  const lena = await evening.person({ language: 'en' });
  await lena.page.goto(evening.facilitatorLink);
  await lena.page.locator('dialog').waitFor();
  await lena.page.keyboard.press('Escape');
  await lena.button('desk.open').click();
  await lena.page.getByText(lena.say('desk.session'), { exact: true }).click();
  await expect.poll(() => codesOn(lena.page, code)).toEqual(printed);

  const wall = await evening.person({ language: 'ja', size: { width: 1920, height: 1080 } });
  await wall.page.goto(`${app.url}${pages.wall(code)}`);
  await expect.poll(() => codesOn(wall.page, code)).toEqual(printed);
  await evening.goTo('welcome');
  await wall.heading('evening.step.welcome').waitFor();
  await expect.poll(() => codesOn(wall.page, code)).toEqual(printed);

  const organiser = await evening.person({ language: 'ja' });
  await organiser.page.goto(`${app.url}/organise#key=${app.organiserKey}`);
  await organiser.heading('organise.sessions').waitFor();
  await organiser.page.getByRole('button', { name: organiser.say('organise.showLinks') }).click();
  await expect.poll(() => codesOn(organiser.page, code)).toEqual(printed);

  const unknown = 'WRNGCADE';
  await lena.page.goto(`${app.url}/join/${unknown}`);
  await expect.poll(() => codesOn(lena.page, unknown)).toEqual([toSpokenCode(unknown)]);
});

it('[UI104] [UI105] at the door every language says its own name, and English puts the day first', async () => {
  const evening = await openPreparedEvening({ startsAt: '2027-03-04T08:00:00.000Z' });
  for (const language of ['sv', 'en', 'ja'] as const) {
    const person = await evening.person({ language });
    await person.page.goto(evening.joinLink);
    const options = person.field('join.language').locator('option');
    await options.first().waitFor({ state: 'attached' });
    const offered = await options.allInnerTexts();
    expect(offered).toEqual(
      expect.arrayContaining([
        'Davvisámegiella',
        'Shqip',
        'Català',
        'ქართული',
        'Íslenska',
        'Svenska',
      ]),
    );
    expect(offered.join()).not.toMatch(/Albanska|Albanian|アルバニア|Welsh|Kymriska|\bse\b/i);
    const times = await person.page.locator('time').allInnerTexts();
    if (language === 'en') expect(times[0]).toMatch(/^Thu,? 4 Mar/);
  }
});

it('[UI106] a phone is told of no key; Japanese says what is counted before how many', async () => {
  const evening = await openPreparedEvening();
  const yuki = await comeIn(evening, evening.joinLink, 'ゆき', 'Kamakura', { language: 'ja' });
  await evening.goTo('questions');
  const hint = yuki.page.getByText(yuki.say('pitches.askHint'));
  await hint.waitFor();
  const phone = await evening.browser.newContext({
    hasTouch: true,
    isMobile: true,
    locale: 'ja-JP',
  });
  const touched = await phone.newPage();
  await touched.goto(evening.joinLink);
  await touched.getByLabel(yuki.say('join.name')).fill('ねね');
  await touched.getByRole('radio', { name: 'Kamakura' }).check({ force: true });
  await touched.getByRole('button', { name: yuki.say('join.go'), exact: true }).click();
  await touched.getByLabel(yuki.say('pitches.askLabel', { presenter: 'Karin' })).waitFor();
  expect(await touched.getByText(yuki.say('pitches.askHint')).count()).toBe(0);

  await evening.goTo('close');
  const label = yuki.page.getByText(yuki.say('steps.close.ideas', { count: 0 }), { exact: true });
  await label.waitFor();
  const number = label.locator('xpath=preceding-sibling::*[1]');
  const top = (box: { y: number } | null) => box?.y ?? Number.NaN;
  expect(top(await label.boundingBox())).toBeLessThan(top(await number.boundingBox()));
});
