// A text that is written together, read by most and written by a few: the brief of a pitch, the statement of a table.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBrief } from '../../shared/document/brief-document.ts';
import { toPlainText } from '../../shared/document/plain-text.ts';
import { briefDocument } from '../../shared/protocol/document-name.ts';
import { frameKind } from '../../shared/protocol/frames.ts';
import { expectAccessible } from '../support/accessible.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';
import { nth } from '../support/sessions.ts';
import { openStockClient } from '../support/sync-endpoint.ts';
import {
  beginToWrite,
  openOneIdeaInBrowser,
  openStatementInBrowser,
} from '../support/texts-in-browsers.ts';

const hasFocus = (place: Locator) =>
  place.evaluate((element) => element === document.activeElement);
const wayIn = ({ page, say }: BrowserPerson) =>
  page.getByRole('button', { name: say('editor.write') });
const tools = ({ page }: BrowserPerson) => page.getByRole('toolbar');

async function openPitches() {
  const evening = await openPreparedEvening();
  await evening.goTo('pitches');
  const { id } = nth(evening.created.session.challenges, 0);
  const { token } = evening.created.facilitator;
  const other = await openStockClient(evening.app, token, briefDocument(id));
  // A stock client knows no acknowledgement and would say so.
  other.provider.messageHandlers[frameKind.acknowledge] = () => undefined;
  return { ...evening, textNow: () => toPlainText(openBrief(other.doc)) };
}

describe.each([
  [360, 420, 'ja'],
  [1280, 800, 'en'],
] as const)('a brief, %d × %d in %s', (width, height, language) => {
  it('[UI154] reads as text until one asks to write on it; “done” and Escape lead back', async () => {
    const evening = await openPitches();
    const size = { width, height };
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language, size });
    const { page, say, button } = karin;
    await page.getByText(say('editor.nothing')).waitFor();
    expect(await page.locator('[contenteditable="true"]').count()).toBe(0);
    expect(await tools(karin).count()).toBe(0);
    await expectAccessible(page, 'an empty brief');

    await wayIn(karin).press('Enter');
    const text = page.locator('[contenteditable="true"]');
    await expect.poll(() => hasFocus(text)).toBe(true);
    await page.keyboard.type('Tjugo kvällar.');
    await expect.poll(evening.textNow).toBe('Tjugo kvällar.');
    await expectAccessible(page, 'a brief one writes on');
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(wayIn(karin))).toBe(true);
    expect(await text.count()).toBe(0);
    expect(await page.locator('.tiptap').innerText()).toBe('Tjugo kvällar.');
    await expectAccessible(page, 'a brief one reads');

    await wayIn(karin).click();
    await page.keyboard.type(' Och fler.');
    await button('editor.done').click();
    await expect.poll(() => hasFocus(wayIn(karin))).toBe(true);
    await expect.poll(evening.textNow).toBe('Tjugo kvällar. Och fler.');
    expect(karin.complaints).toEqual([]);
  });

  it('[UI155] its tools stand in one row, all of them reached by keys, and “done” is always in sight', async () => {
    const evening = await openPitches();
    const size = { width, height };
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language, size });
    const { page, say, button } = karin;
    await beginToWrite(karin);
    const row = await tools(karin).boundingBox();
    expect(row?.height).toBeLessThanOrEqual(56);
    const tops = await tools(karin)
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(tops).toHaveLength(12);
    expect(new Set(tops).size).toBe(1);
    const done = await button('editor.done').boundingBox();
    expect(done && done.x + done.width).toBeLessThanOrEqual(width);
    expect(done?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);

    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('End');
    const last = page.getByRole('button', { name: say('editor.redo'), exact: true });
    await expect.poll(() => hasFocus(last)).toBe(true);
    const [at, strip] = [await last.boundingBox(), await tools(karin).boundingBox()];
    expect(at && strip && at.x + at.width <= strip.x + strip.width).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.type('Rubrik');
    await page.locator('.tiptap h2', { hasText: 'Rubrik' }).waitFor();
  });
});

it('[UI156] the name at another’s caret is shown for two seconds', async () => {
  const evening = await openPitches();
  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
  const yuki = await comeIn(evening, evening.joinLink, 'ゆき', 'Kamakura', { language: 'ja' });
  await beginToWrite(karin);
  await karin.page.keyboard.type('Ljus');
  const name = yuki.page.locator('.tiptap bdi', { hasText: 'Karin' });
  await name.waitFor({ state: 'attached' });
  const delays = await name.evaluate((flag) =>
    flag.getAnimations().map(({ effect }) => effect?.getTiming().delay),
  );
  expect(delays).toEqual([2000]);
  await expect
    .poll(() => name.evaluate((flag) => getComputedStyle(flag).visibility), { timeout: 10_000 })
    .toBe('hidden');
});

it('[UI154] a statement reads as text too, and each of its paragraphs carries its language', async () => {
  const karin = await openStatementInBrowser();
  await karin.page.keyboard.type('Vi tänder lyktor.');
  await karin.page.keyboard.press('Enter');
  await karin.page.keyboard.type('竹の灯りを送ります');
  await karin.page.keyboard.press('Escape');
  expect(await karin.page.locator('[contenteditable="true"]').count()).toBe(0);
  const paragraphs = karin.page.locator('.tiptap p');
  expect(
    await paragraphs.evaluateAll((all) =>
      all.map((each) => [each.getAttribute('lang') ?? '', each.getAttribute('dir')]),
    ),
  ).toEqual([
    ['', 'auto'],
    ['ja', 'auto'],
  ]);
});

it('[UI159] the button that chooses an idea is named by the idea, in its own language', async () => {
  const { evening, karin } = await openOneIdeaInBrowser();
  const { page, say } = karin;
  const choose = page.getByRole('button', { name: `${say('brainstorm.pick')} 灯り`, exact: true });
  await choose.waitFor();
  expect(await choose.locator('bdi').getAttribute('lang')).toBe('ja');
  await choose.click();
  await expect.poll(async () => nth((await evening.read()).tables, 0).chosen).toBe('lights');
  await page.getByText(say('editor.nothing')).waitFor();
  expect(await page.locator('[contenteditable="true"]').count()).toBe(0);
});
