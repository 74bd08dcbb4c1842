// Where the reader's own few colours replace ours: what is chosen, what has the focus and what cannot be used still differ,
// in lines and in the reader's own marks, never by a ground or a shadow that is gone.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openGallery } from '../support/gallery/open-gallery.ts';
import { openBrowser } from '../support/open-browser.ts';

async function visit(theme: 'light' | 'dark'): Promise<Page> {
  const [browser, gallery] = await Promise.all([openBrowser(), openGallery()]);
  onTestFinished(() => browser.close());
  onTestFinished(() => gallery.close());
  const context = await browser.newContext({
    forcedColors: 'active',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${gallery.url}?theme=${theme}&language=en`);
  await page.locator('input[role=combobox]').waitFor();
  return page;
}

/** What is left to tell states apart by: lines, and the colours of the reader. */
const looksOf = (target: Locator) =>
  target.evaluate((element) => {
    const style = getComputedStyle(element);
    const { borderBlockColor, borderBlockWidth, outlineStyle, outlineWidth, color } = style;
    const ground = style.backgroundColor;
    return { borderBlockColor, borderBlockWidth, outlineStyle, outlineWidth, color, ground };
  });

const lineOf = async (target: Locator) => {
  const { outlineStyle, outlineWidth } = await looksOf(target);
  return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
};

describe.each(['light', 'dark'] as const)('[UI165] in forced colours, %s', (theme) => {
  test('the chosen one of equals differs from the others, and its words can be read', async () => {
    const page = await visit(theme);
    const choices = page.getByRole('region', { name: 'Choices' });
    const fields = page.getByRole('region', { name: 'Fields' });
    const pairs = [
      [
        'kind',
        choices.locator('label:has(:checked)'),
        choices.locator('label:not(:has(:checked))'),
      ],
      [
        'view',
        fields.locator('label:has([value=board])'),
        fields.locator('label:has([value=list])'),
      ],
      [
        'card',
        fields.locator('label:has([value="Umeå"])'),
        fields.locator('label:has([value="鎌倉市"])'),
      ],
      ['tab', choices.locator('[aria-selected=true]'), choices.locator('[aria-selected=false]')],
      [
        'key',
        choices.locator('button[title][aria-pressed=true]'),
        choices.locator('button[title][aria-pressed=false]'),
      ],
      [
        'button',
        choices.locator('button:not([title])[aria-pressed=true]'),
        choices.locator('button:not([title])[aria-pressed=false]'),
      ],
    ] as const;
    for (const [what, chosen, other] of pairs) {
      const [one, another] = [await looksOf(chosen.first()), await looksOf(other.first())];
      expect([what, one]).not.toEqual([what, another]);
      // Filled with the reader's mark: the words on it are drawn in its own ink, on no strip of the page's ground.
      if (one.ground !== another.ground) {
        const adjust = await chosen
          .first()
          .evaluate((each) => getComputedStyle(each).getPropertyValue('forced-color-adjust'));
        expect([what, adjust, one.color === one.ground]).toEqual([what, 'none', false]);
      }
    }
  });

  test('what has the focus has a line that nothing else has, chosen or not', async () => {
    const page = await visit(theme);
    const choices = page.getByRole('region', { name: 'Choices' });
    const radio = choices.getByRole('radio').first();
    const label = choices.locator('label').first();
    const tab = choices.getByRole('tab').first();
    const key = choices.getByRole('button').first();
    for (const [target, shown] of [
      [radio, label],
      [tab, tab],
      [key, key],
    ] as const) {
      expect(await lineOf(shown)).toBe(0);
      await page.keyboard.press('Tab'); // from here on the keyboard is in use
      await target.focus();
      expect(await lineOf(shown)).toBeGreaterThanOrEqual(2);
      await target.blur();
    }
  });

  test('what cannot be used is grey, and nothing else is', async () => {
    const page = await visit(theme);
    const grey = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.color = 'GrayText';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    const buttons = page.locator('#main button');
    const colours = await buttons.evaluateAll((all) =>
      all.map((each) => [
        each.matches(':disabled, [aria-disabled=true]'),
        getComputedStyle(each).color,
      ]),
    );
    expect(colours.filter(([isOff]) => isOff).length).toBeGreaterThan(1);
    for (const [isOff, color] of colours) expect(color === grey).toBe(isOff);
  });
});
