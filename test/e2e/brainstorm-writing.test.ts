// Writing in the brainstorm: the caret, riding on, input methods, lists, what others do meanwhile.
import { describe, expect, test } from 'vitest';
import { cardOf, openRoom } from '../support/at-the-table.ts';

describe('writing', () => {
  test('[BS7] the caret waits in the field, Enter puts the idea down and the caret stays', async () => {
    const { sitDown, table } = await openRoom();
    const { page, field, complaints } = await sitDown();
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused).toBe('TEXTAREA');
    await page.keyboard.type('Ljus på bron');
    await page.keyboard.press('Shift+Enter');
    expect(await field('brainstorm.yourIdea').inputValue()).toBe('Ljus på bron');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+3');
    await page.keyboard.type('Fråga båtklubben');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('TEXTAREA');
    expect(await page.locator('[data-card]').count()).toBe(2);
    await expect
      .poll(() => [...table.karin.table.ideas.values()].map((idea) => idea.get('kind')))
      .toEqual(expect.arrayContaining(['contact', 'solution']));
    expect(complaints).toEqual([]);
  });

  test('[BS7] a composition is broken neither by Enter nor by what others write', async () => {
    const { sitDown, table } = await openRoom();
    const { page, field } = await sitDown({ language: 'ja', city: 'Kamakura' });
    const text = field('brainstorm.yourIdea');
    const input = await page.context().newCDPSession(page);
    const compose = (words: string) =>
      input.send('Input.imeSetComposition', {
        text: words,
        selectionStart: words.length,
        selectionEnd: words.length,
      });
    await compose('あか');
    await compose('あかり');
    const element = await text.elementHandle();
    table.karin.say('Under tiden skriver någon annan');
    await page.locator('[data-card]').first().waitFor();
    // The Enter that chooses the characters: Chromium says 229, as every browser with an input method does.
    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    expect(await text.inputValue()).toBe('あかり');
    expect(await page.locator('[data-card]').count()).toBe(1);
    await input.send('Input.insertText', { text: '灯り' });
    expect(await text.inputValue()).toBe('灯り');
    expect(await element?.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-card]').count()).toBe(2);
  });

  test('[BS8] one key rides on a card, and the border that is crossed says both cities', async () => {
    const { sitDown, table } = await openRoom();
    table.yuki.say('おしるこの屋台');
    const anna = await sitDown();
    await cardOf(anna, 'おしるこの屋台').press('r');
    await anna.page.getByText(anna.say('brainstorm.ridingOn', { name: 'ゆき' })).waitFor();
    await anna.page.keyboard.type('med kanelbullar');
    await anna.page.keyboard.press('Enter');
    const crossing = anna.say('brainstorm.across', { from: 'Kamakura', to: 'Umeå' });
    await cardOf(anna, 'med kanelbullar').getByText(crossing).waitFor();
    await expect
      .poll(() => [...table.yuki.table.ideas.values()].map((idea) => idea.get('ridesOn')))
      .toContain('seed1');
    await anna.page.keyboard.press('Escape');
    await cardOf(anna, 'med kanelbullar').getByRole('button', { name: crossing }).click();
    await expect
      .poll(() => anna.page.evaluate(() => (document.activeElement as HTMLElement).dataset.card))
      .toBe('seed1');
  });

  test('[BS9] a pasted list stays one idea until one asks for an idea per line', async () => {
    const { sitDown } = await openRoom();
    const { page, field, button } = await sitDown();
    await field('brainstorm.yourIdea').fill('- Ljus\n- Värme\n- Kakao');
    await button('brainstorm.makeSeveral', { count: 3 }).click();
    await expect.poll(() => page.locator('[data-card]').count()).toBe(3);
    await field('brainstorm.yourIdea').fill('Två\nrader');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-card]').count()).toBe(4);
    expect(await page.locator('[data-card]').last().innerText()).toContain('Två\nrader');
    await button('brainstorm.undo').click();
    await button('brainstorm.undo').click();
    await expect.poll(() => page.locator('[data-card]').count()).toBe(0);
  });

  test('[BS13] what others write moves neither the page nor the focus, and is told by a pill', async () => {
    const { sitDown, table } = await openRoom({ ideas: 40 });
    const { page, button } = await sitDown({ view: 'list', size: { width: 360, height: 740 } });
    const first = page.locator('[data-card]').first();
    await first.focus();
    const state = () =>
      page.evaluate(() => [
        Math.round(document.activeElement?.getBoundingClientRect().top ?? 0),
        (document.activeElement as HTMLElement).dataset.card,
      ]);
    const before = await state();
    table.yuki.say('新しいアイデア');
    table.karin.say('En till');
    await button('brainstorm.newcomers', { count: 2 }).waitFor();
    expect(await state()).toEqual(before);
    await button('brainstorm.newcomers', { count: 2 }).click();
    await expect.poll(async () => (await state())[1]).toBe('seed41');
  });
});
