// Every part in a real browser: themes, languages, widths, keys. The page is test/support/gallery.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery } from '../support/gallery/open-gallery.ts';
import { openBrowser } from '../support/open-browser.ts';

let browser: Browser;
let gallery: Awaited<ReturnType<typeof openGallery>>;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([openBrowser(), openGallery()]);
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function visit(theme: string, language: string, width = 1280, height = 800): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${gallery.url}?theme=${theme}&language=${language}`);
  await page.locator('input[role=combobox]').waitFor();
  return page;
}

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );

describe.each([
  ['light', 'en', 1280, 800],
  ['light', 'sv', 360, 740],
  ['dark', 'ja', 360, 740],
  ['wall', 'ja', 1920, 1080],
] as const)('%s, %s, %d wide', (theme, language, width, height) => {
  test('[LK5] breaks no rule of accessibility, open or closed', async () => {
    const page = await visit(theme, language, width, height);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('article').first().getByRole('button').press('Enter');
    await page.getByRole('menu').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('toast').click();
    await page.getByTestId('ask').press('Enter');
    await page.getByRole('alertdialog').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  test('[LK6] nothing is wider than the screen, smaller than 44 px to press or 16 px to read', async () => {
    const page = await visit(theme, language, width, height);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const small = await page.evaluate(() => {
      const pressed = document.querySelectorAll(
        'button, select, textarea, input:not([type=radio], [type=checkbox]), label:has(input)',
      );
      const narrow = [...pressed].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < 43.5;
      });
      const read = [...document.querySelectorAll('body *')].filter(
        (element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) &&
          Number.parseFloat(getComputedStyle(element).fontSize) < 15.9,
      );
      return [...narrow, ...read].map((element) => element.outerHTML.slice(0, 160));
    });
    expect(small).toEqual([]);
    await page.context().close();
  });
});

describe('[LK7] what opens takes the focus, Escape leaves it, and the focus returns', () => {
  test('a menu, by keys alone', async () => {
    const page = await visit('light', 'en');
    const button = page.getByRole('article').first().getByRole('button');
    await button.press('Enter');
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    await expect.poll(() => isFocused(items.first())).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => isFocused(items.nth(1))).toBe(true);
    await page.keyboard.press('Escape');
    await items.first().waitFor({ state: 'detached' });
    await expect.poll(() => isFocused(button)).toBe(true);
    await page.context().close();
  });

  test('a question, where the safe answer waits', async () => {
    const page = await visit('light', 'en');
    const button = page.getByTestId('ask');
    await button.press('Enter');
    const dialog = page.getByRole('alertdialog');
    await expect
      .poll(() => isFocused(dialog.getByRole('button', { name: 'Not now' }).last()))
      .toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => isFocused(button)).toBe(true);
    await page.context().close();
  });
});

test('[LK8] a search field takes a word of its own as well as one of the list', async () => {
  const page = await visit('light', 'en');
  const field = page.locator('input[role=combobox]');
  await field.fill('UMEA');
  // A busy page may still be opening its list when the key comes.
  const chosen = () => field.getAttribute('aria-activedescendant');
  await expect
    .poll(async () => (await chosen()) ?? (await page.keyboard.press('ArrowDown')), {
      timeout: 20_000,
    })
    .toBeTruthy();
  await page.keyboard.press('Enter');
  expect(await field.inputValue()).toBe('Umeå');
  await field.fill('Skellefteå');
  await page.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('Skellefteå');
  await page.context().close();
});

const isFocused = (locator: ReturnType<Page['locator']>) =>
  locator.evaluate((element) => element === document.activeElement);
