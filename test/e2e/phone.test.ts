// The brainstorm on a phone: a messenger. What one sends is in sight at once, what sticks leaves half of the window, and
// everything is reached by a finger and by keys.
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { cardOf, openRoom, type Sitting } from '../support/at-the-table.ts';
import type { BrowserPerson } from '../support/browser-person.ts';
import { cutControls, freeShare, isInSight } from '../support/in-sight.ts';

const phone = { width: 360, height: 740 };
const withKeyboard = { width: 360, height: 420 };
const zoomed = { width: 320, height: 256 };
const onPhone: Sitting = { view: 'list', size: phone };

/** The card with these words, as soon as it can be seen. */
const seen = (person: BrowserPerson, words: string) =>
  expect.poll(() => isInSight(cardOf(person, words))).toBe(true);

const menu = (person: BrowserPerson) => person.button('evening.menu', { name: 'Anna' });

async function choose(person: BrowserPerson, key: Parameters<BrowserPerson['say']>[0]) {
  await menu(person).click();
  await person.page.getByRole('menuitem', { name: person.say(key), exact: true }).click();
}

const scrollTop = ({ page }: BrowserPerson, to?: number) =>
  page.locator('[data-scroll]').evaluate((scroll, top) => {
    if (top !== undefined) scroll.scrollTop = top;
    return scroll.scrollTop;
  }, to);

describe('what one sends', () => {
  test.each([['above the keyboard', withKeyboard]])(
    '[UI110] is right above the field at once: %s, from the top and from the middle',
    async (_, size) => {
      const { sitDown } = await openRoom({ ideas: 30 });
      const anna = await sitDown({ ...onPhone, size });
      await anna.field('brainstorm.yourIdea').fill('Från början');
      await anna.page.keyboard.press('Enter');
      await seen(anna, 'Från början');
      await scrollTop(anna, 900);
      await anna.field('brainstorm.yourIdea').fill('Från mitten');
      await anna.button('brainstorm.add').click();
      await seen(anna, 'Från mitten');
      const gap = await anna.page.evaluate(() => {
        const cards = [...document.querySelectorAll('[data-card]')];
        const dock = document.querySelector('[data-dock]');
        return (
          (dock?.getBoundingClientRect().top ?? 0) -
          (cards.at(-1)?.getBoundingClientRect().bottom ?? 0)
        );
      });
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(24);
      expect(await anna.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      expect(anna.complaints).toEqual([]);
    },
  );

  test('[UI110] stays in sight when the keyboard opens and closes, also where it lies over the page', async () => {
    const { sitDown } = await openRoom({ ideas: 30 });
    const anna = await sitDown(onPhone);
    await anna.field('brainstorm.yourIdea').fill('Mellan tangenter');
    await anna.page.keyboard.press('Enter');
    await seen(anna, 'Mellan tangenter');
    for (const size of [withKeyboard, phone, withKeyboard]) {
      await anna.page.setViewportSize(size);
      await seen(anna, 'Mellan tangenter');
    }
    await anna.page.setViewportSize(phone);
    // A browser that only tells how much can be seen, and pushes the page up.
    await anna.page.evaluate(() => {
      const view = window.visualViewport;
      if (!view) return;
      Object.defineProperty(view, 'height', { get: () => 400, configurable: true });
      Object.defineProperty(view, 'offsetTop', { get: () => 120, configurable: true });
      view.dispatchEvent(new Event('resize'));
    });
    const edges = () =>
      anna.page.evaluate(() => {
        const head = document.querySelector('[data-question]')?.closest('header, div');
        const dock = document.querySelector('[data-dock]')?.getBoundingClientRect();
        return [Math.round(head?.getBoundingClientRect().top ?? 0), Math.round(dock?.bottom ?? 0)];
      });
    await expect.poll(edges).toEqual([120, 520]);
    await seen(anna, 'Mellan tangenter');
  });

  test('[UI110] a ride that lands in the middle of a thread is brought into sight as well', async () => {
    const { sitDown, table } = await openRoom({ ideas: 30 });
    const anna = await sitDown({ ...onPhone, size: withKeyboard });
    const parent = [...table.karin.table.ideas.values()][8]?.get('text');
    await scrollTop(anna, 0);
    await cardOf(anna, String(parent))
      .getByRole('button', { name: anna.say('brainstorm.rideOn') })
      .click();
    await scrollTop(anna, 3000);
    await anna.page.keyboard.type('Mitt i tråden');
    await anna.page.keyboard.press('Enter');
    await seen(anna, 'Mitt i tråden');
  });

  test('[UI113] goes out as a solution again, whatever kind the last one was', async () => {
    const { sitDown, table } = await openRoom();
    const anna = await sitDown(onPhone);
    await anna.page
      .getByRole('radio', { name: anna.say('brainstorm.kind.obstacle') })
      .check({ force: true });
    await anna.field('brainstorm.yourIdea').fill('Det är mörkt');
    await anna.page.keyboard.press('Enter');
    await anna.field('brainstorm.yourIdea').fill('Tänd lyktor');
    await anna.page.keyboard.press('Enter');
    const kinds = () => [...table.karin.table.ideas.values()].map((idea) => idea.get('kind'));
    await expect.poll(kinds).toEqual(['obstacle', 'solution']);
    expect(await anna.page.getByRole('radio', { checked: true }).inputValue()).toBe('solution');
  });
});

describe('what others write', () => {
  test('[UI111] moves nothing that one reads, above or below, and is told by the pill', async () => {
    const { sitDown, table } = await openRoom({ ideas: 30 });
    const anna = await sitDown(onPhone);
    await scrollTop(anna, 1500);
    const read = anna.page.locator('[data-card]').nth(12);
    const before = await read.boundingBox();
    table.yuki.say('上のほうに乗る', { ridesOn: 'seed1' });
    table.karin.say('Sist i listan');
    await anna.button('brainstorm.newcomers', { count: 2 }).waitFor();
    const id = await read.getAttribute('data-card');
    const after = anna.page.locator('[data-card]').filter({ hasText: 'Sist i listan' });
    await after.waitFor({ state: 'attached' });
    expect(id).not.toBeNull();
    const moved = await anna.page.locator(`[data-card]`).nth(13).boundingBox();
    expect(Math.round(moved?.y ?? 0)).toBe(Math.round(before?.y ?? 1));
    expect(await scrollTop(anna)).not.toBe(1500);
  });
});

describe('the window', () => {
  test.each(['sv', 'ja'] as const)(
    '[UI112] one row on top, the first card high up, nothing cut: %s',
    async (language) => {
      const { sitDown } = await openRoom({ ideas: 3 });
      const anna = await sitDown({ ...onPhone, language });
      const { page } = anna;
      const first = await page.locator('[data-card]').first().boundingBox();
      expect(first?.y).toBeLessThan(200);
      const row = page.locator('[data-question]').locator('xpath=ancestor::div[2]');
      expect((await row.boundingBox())?.height).toBeLessThanOrEqual(48);
      expect((await row.boundingBox())?.y).toBe(0);
      expect(await cutControls(page, 'main')).toEqual([]);
      for (const size of [withKeyboard, zoomed]) {
        await page.setViewportSize(size);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight))
          .toBe(0);
        expect(await cutControls(page, 'main')).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      }
    },
  );

  test('[UI112] a tap unfolds the question with the rules, a second one or Escape folds it', async () => {
    const { sitDown } = await openRoom({ ideas: 3 });
    const anna = await sitDown(onPhone);
    const { page } = anna;
    const question = page.locator('[data-question]');
    const rules = page.getByRole('list', { name: anna.say('brainstorm.rules') });
    expect(await rules.count()).toBe(0);
    await question.click();
    await rules.waitFor();
    expect(await question.getAttribute('aria-expanded')).toBe('true');
    expect(await isInSight(rules)).toBe(true);
    await expectAccessible(page, 'the question unfolded on a phone');
    await page.keyboard.press('Escape');
    await rules.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-question'))).toBe(
      true,
    );
    await question.press('Enter');
    await rules.waitFor();
    await anna.field('brainstorm.yourIdea').click();
    await rules.waitFor({ state: 'detached' });
  });

  test.each([
    ['at 360 × 420', withKeyboard],
    ['at 320 × 256', zoomed],
  ])(
    '[UI114] what stays leaves half of the window: %s, writing, riding, too long, without a network',
    async (_, size) => {
      const { sitDown } = await openRoom({ ideas: 12 });
      const anna = await sitDown({ ...onPhone, size });
      const { page } = anna;
      const isHalfFree = () =>
        expect.poll(() => freeShare(page, '[data-scroll]')).toBeGreaterThanOrEqual(0.5);
      await isHalfFree();
      await anna.field('brainstorm.yourIdea').fill('Lång '.repeat(30));
      await isHalfFree();
      await anna.field('brainstorm.yourIdea').fill('För lång '.repeat(60));
      await isHalfFree();
      expect(await isInSight(anna.button('brainstorm.add'))).toBe(true);
      await anna.field('brainstorm.yourIdea').fill('');
      await page.locator('[data-card]').first().press('r');
      await anna.field('brainstorm.yourRide').waitFor();
      await isHalfFree();
      await anna.context.setOffline(true);
      await page.getByText(anna.say('status.offline')).first().waitFor();
      await isHalfFree();
      expect(await isInSight(anna.field('brainstorm.yourRide'))).toBe(true);
    },
  );

  test.each([['at 320 × 256', zoomed]])(
    '[UI114] a facilitator’s bar and the field take turns where both do not fit: %s',
    async (_, size) => {
      const { facilitate } = await openRoom({ ideas: 12 });
      const lena = await facilitate();
      await lena.page.setViewportSize(size);
      const desk = lena.page.locator('[data-desk]');
      await lena.button('brainstorm.yourIdea').click();
      await desk.waitFor({ state: 'hidden' });
      await expect.poll(() => freeShare(lena.page, '[data-scroll]')).toBeGreaterThanOrEqual(0.5);
      await lena.page.keyboard.type('Från den som leder');
      await lena.page.keyboard.press('Enter');
      await seen(lena, 'Från den som leder');
      await lena.page.locator('[data-question]').focus();
      await desk.waitFor({ state: 'visible' });
    },
  );

  test('[UI114] a facilitator’s bar and the field leave half of the window together, at 360 × 740', async () => {
    const { facilitate } = await openRoom({ ideas: 12 });
    const lena = await facilitate();
    await lena.page.setViewportSize(phone);
    await seen(lena, 'Lyktor som tänds när två möts 1');
    expect(await isInSight(lena.page.locator('[data-desk]'))).toBe(true);
    expect(await isInSight(lena.button('brainstorm.add'))).toBe(true);
    expect(await freeShare(lena.page, '[data-scroll]')).toBeGreaterThanOrEqual(0.5);
  });

  test('[UI114] at 200 % text every kind can still be pressed', async () => {
    const { sitDown } = await openRoom({ ideas: 3 });
    const anna = await sitDown(onPhone);
    await anna.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const kinds = anna.page.locator('[data-dock] label:has([type="radio"])');
    expect(await kinds.count()).toBe(4);
    for (const kind of await kinds.all()) expect(await isInSight(kind)).toBe(true);
    await expect.poll(() => freeShare(anna.page, '[data-scroll]')).toBeGreaterThanOrEqual(0.5);
  });

  test('[UI118] every other step is told once, and “saved” is a mark', async () => {
    const { sitDown, table } = await openRoom({ ideas: 3 });
    const anna = await sitDown(onPhone);
    const { page, say } = anna;
    await table.advance();
    await anna.heading('evening.step.one-idea').waitFor();
    await page.locator('[data-card]').first().waitFor();
    const shown = (words: string) =>
      page.evaluate(
        (text) =>
          [...document.querySelectorAll<HTMLElement>('main :not(:has(*))')].filter((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            return element.textContent === text && met === element;
          }).length,
        words,
      );
    expect(await shown(say('evening.step.one-idea'))).toBe(1);
    const saved = page.getByText(say('status.saved'), { exact: true }).first();
    await saved.waitFor({ state: 'attached' });
    expect(await shown(say('status.saved'))).toBe(0);
    const strip = page.getByRole('timer').locator('xpath=ancestor::div[@data-print]');
    expect((await strip.boundingBox())?.height).toBeLessThan(72);
    await anna.context.setOffline(true);
    await page.getByText(say('status.offline')).first().waitFor();
    expect(await shown(say('status.offline'))).toBeGreaterThan(0);
    await page.setViewportSize(zoomed);
    await page.evaluate(() => scrollTo(0, 600));
    expect(await isInSight(strip)).toBe(false);
  });

  test('[UI114] whatever the Tab key leads to is seen, at 320 × 256 too', async () => {
    const { sitDown } = await openRoom({ ideas: 6 });
    const anna = await sitDown({ ...onPhone, size: zoomed });
    const isFocusSeen = () =>
      anna.page.evaluate(() => {
        const { activeElement: active } = document;
        if (!active || active === document.body) return true;
        const { top, bottom, left, right } = active.getBoundingClientRect();
        const from = Math.max(top, 0);
        const to = Math.min(bottom, innerHeight);
        const met = document.elementFromPoint((left + right) / 2, (from + to) / 2);
        const label = active.closest('label, span');
        return met !== null && (active.contains(met) || Boolean(label?.contains(met)));
      });
    await anna.page.locator('[data-question]').focus();
    for (let press = 0; press < 14; press += 1) {
      await anna.page.keyboard.press('Tab');
      expect(await isFocusSeen()).toBe(true);
    }
  });
});

describe('the menu', () => {
  test('[UI115] holds board and list, finding, undo and redo, the keys, and one’s own entries, by keys alone', async () => {
    const { sitDown } = await openRoom({ ideas: 4 });
    const anna = await sitDown(onPhone);
    const { page, say } = anna;
    const press = async (key: Parameters<typeof say>[0]) => {
      await menu(anna).press('Enter');
      const item = page.getByRole('menuitem', { name: say(key), exact: true });
      await item.waitFor();
      for (let at = 0; at < 20; at += 1) {
        if (await item.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await item.waitFor({ state: 'detached' });
    };
    await anna.field('brainstorm.yourIdea').fill('Ångras strax');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-card]').count()).toBe(5);
    await press('brainstorm.undo');
    await expect.poll(() => page.locator('[data-card]').count()).toBe(4);
    await press('brainstorm.redo');
    await expect.poll(() => page.locator('[data-card]').count()).toBe(5);
    await press('brainstorm.board');
    await page.locator('[data-board]').first().waitFor();
    await press('brainstorm.list');
    await page.locator('[data-board]').first().waitFor({ state: 'detached' });
    await press('brainstorm.filter');
    await anna.field('brainstorm.filterWords').fill('Ångras');
    await expect.poll(() => page.locator('[data-card]').count()).toBe(1);
    await press('brainstorm.help');
    await anna.heading('brainstorm.help').waitFor();
    await page.keyboard.press('Escape');
    await press('evening.rename');
    await anna.heading('evening.rename').waitFor();
  });

  test('[UI116] selecting takes one bar, and a group is there before it has a name, which its heading asks for', async () => {
    const { sitDown, table } = await openRoom({ ideas: 8 });
    const anna = await sitDown(onPhone);
    const { page } = anna;
    await choose(anna, 'brainstorm.selectMany');
    for (const at of [1, 3]) await page.locator('[data-card] input').nth(at).press('Space');
    const bar = anna.button('brainstorm.newGroup').locator('xpath=..');
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(58);
    expect(await freeShare(page, '[data-scroll]')).toBeGreaterThan(0.75);
    await expectAccessible(page, 'selecting on a phone');
    await anna.button('brainstorm.newGroup').click();
    await expect.poll(() => [...table.karin.table.groups.values()].map(String).length).toBe(1);
    await anna.heading('brainstorm.namelessGroup').waitFor();
    const ask = anna.button('brainstorm.nameGroup');
    await expect
      .poll(() => ask.evaluate((element) => element === document.activeElement))
      .toBe(true);
    expect(await isInSight(ask)).toBe(true);
    await ask.press('Enter');
    await anna.field('brainstorm.groupName').fill('Ljus');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ljus' }).waitFor();
    expect(await ask.count()).toBe(0);
    await expect
      .poll(() => [...table.karin.table.groups.values()].map((group) => String(group.get('title'))))
      .toEqual(['Ljus']);
  });
});

describe('a change of an idea', () => {
  test.each([
    ['on a phone', phone],
    ['on a desk', { width: 1280, height: 800 }],
  ])('[UI117] that a change of step cuts short is kept and offered: %s', async (_, size) => {
    const { sitDown, table } = await openRoom();
    const anna = await sitDown({ view: 'list', size });
    const { page } = anna;
    await anna.field('brainstorm.yourIdea').fill('Lyktor');
    await page.keyboard.press('Enter');
    const words = page.locator('dialog textarea');
    await cardOf(anna, 'Lyktor').press('e');
    await words.fill('Lyktor på bron, inte i');
    await table.advance();
    await anna.heading('evening.step.one-idea').waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
    await page.getByText(anna.say('brainstorm.editKept', { text: 'Lyktor' })).waitFor();
    await anna.button('brainstorm.editGoOn').click();
    expect(await words.inputValue()).toBe('Lyktor på bron, inte i');
    await words.fill('Lyktor på bron, inte i parken');
    await anna.button('brainstorm.save').click();
    await expect
      .poll(() => [...table.karin.table.ideas.values()].map((idea) => String(idea.get('text'))))
      .toEqual(['Lyktor på bron, inte i parken']);
    expect(await anna.button('brainstorm.editGoOn').count()).toBe(0);
  });
});
