// The lobby of a full hall on a phone: what it is about comes before who is there, and nobody scrolls past sixty names.
import { expect, it } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { joinAs } from '../support/api.ts';
import { findBrokenWords } from '../support/broken-words.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';
import { connect } from '../support/session-client.ts';
import { nth, plan } from '../support/sessions.ts';

const phone = { width: 360, height: 740 };
const six = 6;
const perCity = 30;

it('[UI145] sixty people are six and “24 more” per city, those here first, under the challenges', async () => {
  const evening = await openPreparedEvening({ challenges: plan.challenges });
  const { app, created } = evening;
  const joined = [];
  for (let at = 0; at < perCity - 1; at += 1) {
    joined.push(await joinAs(app, created.session, `Göran ${at}`));
    await joinAs(app, created.session, `佐藤ゆき${at}`, 'Kamakura');
  }
  await joinAs(app, created.session, '山田けんた', 'Kamakura');
  const here = await connect(app, nth(joined, perCity - 2).token);
  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', {
    language: 'sv',
    size: phone,
  });
  const { page, say, heading } = karin;
  const umea = page.getByRole('region', { name: 'Umeå', exact: true });
  const people = umea.getByRole('listitem');
  await expect.poll(() => people.count()).toBe(six);
  await expect.poll(() => people.nth(0).innerText()).toContain('Karin');
  await expect.poll(() => people.nth(1).innerText()).toContain(`Göran ${perCity - 2}`);
  expect(await people.nth(2).innerText()).toContain(say('lobby.away'));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(3 * phone.height);
  const topOf = async (key: 'lobby.challenges' | 'lobby.who') =>
    (await heading(key).boundingBox())?.y ?? 0;
  expect(await topOf('lobby.challenges')).toBeLessThan(await topOf('lobby.who'));
  // How others get in and what will happen are one press away.
  for (const key of ['lobby.invite', 'lobby.tonight'] as const) {
    expect(await heading(key).locator('xpath=ancestor::details').getAttribute('open')).toBe(null);
  }
  expect(await findBrokenWords(page, 'main')).toEqual([]);
  await expectAccessible(page, 'the lobby with sixty people');

  const more = umea.getByRole('button');
  expect(await more.innerText()).toBe(say('lobby.others', { count: perCity - six }));
  await more.press('Enter');
  await expect.poll(() => people.count()).toBe(perCity);
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  await more.press('Enter');
  await expect.poll(() => people.count()).toBe(six);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => people.count()).toBe(24);
  here.close();
}, 90_000);
