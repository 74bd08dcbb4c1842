// The page of the outcome as a mayor, a clerk and a neighbour with a phone read it. Where things stand is told as facts.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { findBrokenWords, findCutCells } from '../support/broken-words.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';
import { createReadOutcome, readOutcome } from '../support/reading-outcome.ts';
import { nth } from '../support/sessions.ts';
import { unfold } from '../support/unfold.ts';

const phone = { width: 360, height: 740 };
const sizes = [
  phone,
  { width: 360, height: 420 },
  { width: 320, height: 740 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const footOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);

describe('the page of the outcome', () => {
  it.each([
    ['sv', phone],
    ['ja', phone],
    ['en', { width: 1280, height: 800 }],
  ] as const)('[UI140] begins with what a mayor reads first (%s, %o)', async (language, size) => {
    const evening = await openPreparedEvening();
    const outcome = createReadOutcome();
    const { page, say, complaints } = await readOutcome(evening, language, size, outcome);
    const { height } = size;
    const first = nth(outcome.challenges, 0);
    expect(await footOf(page, 'h1')).toBeLessThan(height);
    expect(await page.locator('header dl time').count()).toBe(2);
    for (const figure of ['ideas', 'ridesAcrossBorders', 'commitments'] as const) {
      const label = page
        .locator('header dl')
        .getByText(say(`outcome.figure.${figure}`), { exact: true });
      expect((await label.boundingBox())?.y).toBeLessThan(height);
    }
    const question = page.locator('article header p', { hasText: first.question }).first();
    const box = await question.boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(await page.locator('nav').count()).toBe(0);

    // Question, the one idea, what the table says, promises: in this order.
    const article = page.locator('article').first();
    const told = await article.innerText();
    const parts = [first.question, '竹灯籠を一緒に作る (a 1)', 'Vi tänder lyktor.', '竹を送ります'];
    const places = parts.map((words) => told.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(complaints).toEqual([]);
  });

  it('[UI141] the rest is folded, is found by a search of the page, and stands open on paper', async () => {
    const evening = await openPreparedEvening();
    const { page } = await readOutcome(evening, 'sv', phone);
    const folded = await heightOf(page);
    expect(folded).toBeLessThan(5 * phone.height);
    const last = page.getByText('Öppna värmestugor på torget (c 5)');
    expect(await last.isVisible()).toBe(false);
    await page.evaluate(() => {
      const counted = document.body.dataset;
      addEventListener('beforeprint', () => {
        counted.closedOnPaper = String(document.querySelectorAll('details:not([open])').length);
      });
    });
    await page.pdf();
    const { closedOnPaper } = await page.evaluate(() => ({ ...document.body.dataset }));
    expect(closedOnPaper).toBe('0');
    expect(await page.locator('details[open]').count()).toBe(0);
    expect(await page.evaluate("window.find('värmestugor på torget (c 5)')")).toBe(true);

    await unfold(page);
    await last.waitFor();
    expect(await heightOf(page)).toBeGreaterThan(2 * folded);
    await expectAccessible(page, 'outcome, all of it open, on a phone');
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectAccessible(page, 'outcome, all of it open, on a desk');
  });

  it('[UI142] one menu says of every file what it is for', async () => {
    const evening = await openPreparedEvening();
    const { page, say, button } = await readOutcome(evening, 'en', phone);
    await button('outcome.download').press('Enter');
    const entries = page.getByRole('menuitem');
    const purposes = ['md', 'csv', 'ideas.csv', 'commitments.csv', 'json'] as const;
    await expect.poll(() => entries.count()).toBe(purposes.length);
    for (const [at, purpose] of purposes.entries()) {
      const words = await entries.nth(at).innerText();
      expect(words).toContain(say(`outcome.for.${purpose}`));
      expect(words).toContain(say(`outcome.holds.${purpose}`));
      expect((await entries.nth(at).boundingBox())?.height).toBeGreaterThanOrEqual(43.5);
    }
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      entries.filter({ hasText: say('outcome.for.md') }).press('Enter'),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.md$/);
    await button('outcome.download').press('Enter');
    await entries.first().waitFor();
    await expectAccessible(page, 'the menu of files');
  });

  it.each(['sv', 'ja'] as const)(
    '[UI143] in %s no word of it is broken inside and no cell is cut, on any screen',
    async (language) => {
      const evening = await openPreparedEvening();
      const { page } = await readOutcome(evening, language, phone);
      await unfold(page);
      for (const size of sizes) {
        await page.setViewportSize(size);
        expect([size, await findBrokenWords(page, 'main')]).toEqual([size, []]);
        expect([size, await findCutCells(page)]).toEqual([size, []]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([size, over]).toEqual([size, 0]);
      }
      await page.setViewportSize(phone);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await findCutCells(page)).toEqual([]);
    },
  );

  it('[UI144] words carry the language their signs or their writer tell', async () => {
    const evening = await openPreparedEvening();
    const { page } = await readOutcome(evening, 'en', phone);
    await unfold(page);
    const languageOf = (words: string) =>
      page
        .getByText(words, { exact: true })
        .first()
        .evaluate((element) => [element.getAttribute('lang'), element.getAttribute('dir')]);
    expect(await languageOf('海を汚さない観光')).toEqual(['ja', 'auto']);
    expect(await languageOf('Ljus i vintermörkret')).toEqual(['sv', 'auto']);
    expect(await languageOf('竹を送ります')).toEqual(['ja', 'auto']);
    const names = await page.locator('bdi').allInnerTexts();
    expect(names).toContain('佐藤ゆき');
  });
});
