// What a tab is called, what language a page is in and which way it is written.
import { expect, it } from 'vitest';
import { comeIn } from '../support/evening-in-browsers.ts';
import { command, openPreparedEvening } from '../support/prepared-evening.ts';

it('[UI167] says the step and the session, and follows; [UI168] the page says its language and its direction', async () => {
  const evening = await openPreparedEvening();
  const { app, created } = evening;
  const { title: session, code, id } = created.session;
  const visitor = await evening.person({ language: 'sv' });
  const { page, say } = visitor;
  const titled = (...parts: string[]) =>
    expect.poll(() => page.title()).toBe([...parts, 'Umecon'].join(' – '));
  await page.goto(app.url);
  await titled();
  expect(
    await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
  ).toEqual(['sv', 'ltr']);
  await page.goto(`${app.url}/nowhere`);
  await titled(say('home.lost'));
  await page.goto(`${app.url}/organise#key=${app.organiserKey}`);
  await titled(say('organise.title'));
  await page.goto(`${app.url}/organise/new`);
  await titled(say('organise.newTitle'));
  await page.goto(evening.joinLink);
  await titled(say('join.title'), session);
  await page.goto(`${app.url}/wall/${code}`);
  await titled(say('evening.step.lobby'), session);
  await command(app, created, ['step:advance']);
  await titled(say('evening.step.welcome'), session);

  const yuki = await comeIn(evening, evening.joinLink, 'ゆき', 'Kamakura', { language: 'ja' });
  const calls = (kind: 'welcome' | 'check-in') =>
    expect
      .poll(() => yuki.page.title())
      .toBe(`${yuki.say(`evening.step.${kind}`)} – ${session} – Umecon`);
  await calls('welcome');
  await command(app, created, ['step:advance']);
  await calls('check-in');
  await command(app, created, ['session:close']);
  await expect
    .poll(() => yuki.page.title())
    .toBe(`${yuki.say('evening.closedTitle')} – ${session} – Umecon`);
  await yuki.page.goto(`${app.url}/outcome/${id}`);
  await expect
    .poll(() => yuki.page.title())
    .toBe(`${yuki.say('outcome.kicker')} – ${session} – Umecon`);
  expect(await yuki.page.evaluate(() => document.querySelectorAll('title').length)).toBe(1);
});
