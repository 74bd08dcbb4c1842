// The board on a desk: as the screen, read at first sight, from far away, and when something goes where one does not look.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createGroup, moveIdea } from '../../shared/document/table-edits.ts';
import { expectAccessible } from '../support/accessible.ts';
import { cardOf, openRoom } from '../support/at-the-table.ts';

const large = { width: 1920, height: 1080 };

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${String(target)} is not on the screen`);
  return box;
}

/** Of the cards that lie wholly inside the window with nothing over them, the size of their words on the screen. */
const readable = (page: Page) =>
  page.locator('[data-card]').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      const corners = [left + 4, right - 4].flatMap((x) =>
        [top + 4, bottom - 4].map((y) => [x, y]),
      );
      const isSeen = [...corners, [(left + right) / 2, (top + bottom) / 2]].every(
        ([x = 0, y = 0]) => card.contains(document.elementFromPoint(x, y)),
      );
      const words = card.querySelector('p[lang]');
      if (!isSeen || !words) return [];
      const scale = card.getBoundingClientRect().width / (card as HTMLElement).offsetWidth;
      return [Number.parseFloat(getComputedStyle(words).fontSize) * scale];
    }),
  );

/** Of every key on a card that can be seen and pressed, its smaller side. */
const keySizes = (page: Page) =>
  page.locator('[data-card] button').evaluateAll((keys) =>
    keys.flatMap((key) => {
      const { x, y, width, height } = key.getBoundingClientRect();
      const isSeen = key.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      return isSeen ? [Math.min(width, height)] : [];
    }),
  );

describe('[UI124] on a desk the board is the screen', () => {
  test('for a guest and a facilitator, small and large; what was folded stays so', async () => {
    const { sitDown, facilitate } = await openRoom({ ideas: 6 });
    const anna = await sitDown();
    const erik = await sitDown({ name: 'Erik', size: large });
    const lena = await facilitate();
    for (const { page } of [anna, erik, lena]) {
      const { width = 0, height = 0 } = page.viewportSize() ?? {};
      const board = await boxOf(page.locator('[data-board]'));
      expect(board.y).toBeLessThan(120);
      expect(board.height).toBeGreaterThanOrEqual(height * 0.75);
      expect([board.x, board.width]).toEqual([0, width]);
    }
    const foot = await boxOf(lena.page.locator('[data-desk]'));
    const zoom = await boxOf(lena.button('brainstorm.zoomFit'));
    expect(zoom.y + zoom.height).toBeLessThan(foot.y);
    expect(await lena.page.locator('textarea').count()).toBe(0);
    await lena.button('brainstorm.newIdea').click();
    await expect
      .poll(() => lena.page.evaluate(() => document.activeElement?.tagName))
      .toBe('TEXTAREA');
    await lena.page.keyboard.press('Escape');
    await lena.button('brainstorm.newIdea').waitFor();

    const { page, say, button } = anna;
    for (const part of ['question', 'writing', 'figures', 'tools'] as const) {
      const what = say(`brainstorm.part.${part}`);
      await button('brainstorm.fold', { what }).click();
    }
    await expectAccessible(page, 'board with everything folded');
    await page.reload();
    await page.locator('[data-card]').first().waitFor();
    for (const part of ['question', 'figures', 'tools'] as const) {
      await button('brainstorm.unfold', { what: say(`brainstorm.part.${part}`) }).waitFor();
    }
    await button('brainstorm.newIdea').waitFor();
    expect(await page.locator('textarea').count()).toBe(0);
    // Riding on a card opens the field.
    await cardOf(anna, 'möts 1').press('r');
    await anna.field('brainstorm.yourRide').waitFor();
    expect(anna.complaints).toEqual([]);
  });

  test('title and instruction leave with one’s first act, or when one closes them', async () => {
    const { sitDown } = await openRoom({ ideas: 2 });
    const anna = await sitDown();
    const close = anna.button('evening.headingLeave');
    await close.waitFor();
    await anna.page.keyboard.type('Ljus på bron');
    await anna.page.keyboard.press('Enter');
    await close.waitFor({ state: 'hidden' });
    const erik = await sitDown({ name: 'Erik' });
    await erik.button('evening.headingLeave').click();
    await erik.button('evening.headingLeave').waitFor({ state: 'hidden' });
    await erik.page.reload();
    await erik.page.locator('[data-card]').first().waitFor();
    await erik.button('evening.headingLeave').waitFor({ state: 'hidden' });
    await erik.heading('evening.step.brainstorm').waitFor({ state: 'attached' });
  });
});

test('[UI125] at first sight a facilitator reads at least twelve of 25 cards', async () => {
  const { facilitate } = await openRoom({ ideas: 25 });
  const { page } = await facilitate();
  await expect.poll(() => page.locator('[data-card]').count()).toBe(25);
  const sizes = (await readable(page)).filter((size) => size >= 14);
  expect(sizes.length).toBeGreaterThanOrEqual(12);
  await expectAccessible(page, 'board of a facilitator');
});

test('[UI125] a group that lies first is seen from its heading on', async () => {
  const { facilitate, table } = await openRoom({ ideas: 25 });
  createGroup(table.karin.table, 'first', 'Värme på bron', ['seed1', 'seed2', 'seed4'], 'seed');
  const { page } = await facilitate();
  const heading = page.locator('[data-group] h3, [data-group] h4').first();
  await heading.waitFor();
  const { x, y, width, height } = await boxOf(heading);
  for (const [atX, atY] of [
    [x + 2, y + 2],
    [x + width - 2, y + height - 2],
  ]) {
    const isUncovered = await heading.evaluate(
      (words, [left = 0, top = 0]) =>
        words.closest('[data-group]')?.contains(document.elementFromPoint(left, top)) ?? false,
      [atX, atY],
    );
    expect([atX, atY, isUncovered]).toEqual([atX, atY, true]);
  }
});

test('[UI126] “show everything” keeps the words at 14 pixels; keys on cards are large enough', async () => {
  const { facilitate } = await openRoom({ ideas: 30 });
  const lena = await facilitate();
  const { page, button } = lena;
  await expect.poll(() => page.locator('[data-card]').count()).toBe(30);
  await button('evening.headingLeave').click();
  const authors = () => page.locator('[data-card] bdi[data-city]:visible').count();
  expect(await authors()).toBe(30);
  expect(Math.min(...(await keySizes(page)))).toBeGreaterThanOrEqual(24);
  await button('brainstorm.zoomFit').click();
  await expect.poll(async () => (await readable(page)).length).toBe(30);
  expect(Math.min(...(await readable(page)))).toBeGreaterThanOrEqual(14);
  expect([await authors(), await keySizes(page)]).toEqual([0, []]);
  // They come to the card one points at.
  await page.locator('[data-card="seed1"]').hover();
  await expect.poll(async () => (await keySizes(page)).length).toBeGreaterThan(0);
  expect(Math.min(...(await keySizes(page)))).toBeGreaterThanOrEqual(24);

  const scale = () =>
    page
      .locator('[data-board] > div')
      .first()
      .evaluate((sheet) => new DOMMatrix(getComputedStyle(sheet).transform).a);
  while ((await scale()) < 1) await button('brainstorm.zoomIn').click();
  expect(Math.min(...(await keySizes(page)))).toBeGreaterThanOrEqual(44);
});

test('[UI121] a group made by dragging stays where it was made, in view of both', async () => {
  const { sitDown, facilitate, table } = await openRoom({ ideas: 8 });
  const anna = await sitDown();
  const lena = await facilitate();
  const { page, field } = lena;
  const [own, other] = [await boxOf(cardOf(lena, 'möts 1')), await boxOf(cardOf(lena, 'älven 3'))];
  await page.mouse.move(own.x + 60, own.y + 12);
  await page.mouse.down();
  await page.mouse.move(other.x + 66, other.y + 18, { steps: 6 });
  await page.mouse.up();
  await field('brainstorm.groupName').fill('Värme');
  await page.keyboard.press('Enter');
  await expect.poll(() => table.yuki.table.members.size).toBe(2);
  const lay = await boxOf(cardOf(lena, 'möts 1'));
  expect(Math.abs(lay.x - other.x)).toBeLessThan(40);
  for (const person of [lena, anna]) {
    const frame = person.page.locator('[data-group]');
    await frame.waitFor();
    const board = await boxOf(person.page.locator('[data-board]'));
    const { x, y, width, height } = await boxOf(frame);
    expect([x >= board.x, y >= board.y]).toEqual([true, true]);
    expect([x + width <= board.width, y + height <= board.y + board.height]).toEqual([true, true]);
  }
});

test('[UI113] on a desk, too, the next idea is a solution again', async () => {
  const { sitDown, table } = await openRoom({ ideas: 1 });
  const { page, say, field } = await sitDown();
  await page.getByRole('radio', { name: say('brainstorm.kind.obstacle') }).check({ force: true });
  await field('brainstorm.yourIdea').fill('Det är mörkt');
  await page.keyboard.press('Enter');
  await expect.poll(() => table.karin.table.ideas.size).toBe(2);
  await page.getByRole('radio', { name: say('brainstorm.kind.solution'), checked: true }).waitFor();
});

describe('[UI127] where one does not look', () => {
  test('a newcomer is told at the edge beyond which it lies, and a press leads there', async () => {
    const { sitDown, table } = await openRoom({ ideas: 20 });
    const anna = await sitDown();
    const { page, say } = anna;
    for (let press = 0; press < 5; press += 1) await anna.button('brainstorm.zoomIn').click();
    table.yuki.say('はじめまして');
    const words = say('brainstorm.newcomers', { count: 1 });
    const pill = page.getByRole('button', { name: new RegExp(`^${words}, `) });
    await pill.waitFor();
    const board = await boxOf(page.locator('[data-board]'));
    const [right, bottom] = [board.x + board.width, board.y + board.height];
    // By what floats over the board, too.
    const over = 400;
    // The board may still glide when the key comes.
    const isBeyondItsEdge = async () => {
      const edge = await pill.evaluate(
        (key) => key.closest<HTMLElement>('[data-edge]')?.dataset.edge,
      );
      const lay = await boxOf(cardOf(anna, 'はじめまして'));
      const middle = { x: lay.x + lay.width / 2, y: lay.y + lay.height / 2 };
      return {
        left: middle.x < board.x + over,
        right: middle.x > right,
        top: middle.y < board.y + over / 4,
        bottom: middle.y > bottom - over / 4,
      }[edge ?? ''];
    };
    await expect.poll(isBeyondItsEdge).toBe(true);

    await pill.click();
    await pill.waitFor({ state: 'detached' });
    const isInside = async () => {
      const { x, y, width, height } = await boxOf(cardOf(anna, 'はじめまして'));
      return x >= board.x && y >= board.y && x + width <= right && y + height <= bottom;
    };
    await expect.poll(isInside).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-card]'))).toBe(true);
  });

  test('a card that somebody moves out of view is told, and a press leads there', async () => {
    const { sitDown, table } = await openRoom({ ideas: 20 });
    const anna = await sitDown();
    const { page, say } = anna;
    moveIdea(table.yuki.table, 'seed1', { x: 9000, y: 40 }, 'seed');
    const words = say('brainstorm.movedAway', { count: 1 });
    const pill = page.locator('[data-edge="right"]').getByRole('button', { name: words });
    await pill.click();
    await pill.waitFor({ state: 'detached' });
    const board = await boxOf(page.locator('[data-board]'));
    const { x, width } = await boxOf(page.locator('[data-card="seed1"]'));
    expect([x >= board.x, x + width <= board.x + board.width]).toEqual([true, true]);
    // What lies in view still, or never was in view, is no news.
    moveIdea(table.yuki.table, 'seed2', { x: -9000, y: 40 }, 'seed');
    table.yuki.say('あとから');
    await page.locator('[data-news="came"]').first().waitFor();
    expect(await page.locator('[data-news="moved"]').count()).toBe(0);
  });

  test('who shows everything goes on seeing everything until they pan', async () => {
    const { facilitate, table } = await openRoom({ ideas: 5 });
    const lena = await facilitate();
    const { page, button } = lena;
    await button('evening.headingLeave').click();
    await button('brainstorm.zoomFit').click();
    for (let index = 0; index < 30; index += 1) table.karin.say(`Lykta ${index}`);
    await expect.poll(() => page.locator('[data-card]').count()).toBe(35);
    await expect.poll(async () => (await readable(page)).length).toBe(35);
    await page.locator('[data-board]').focus();
    await page.keyboard.press('ArrowRight');
    const view = () =>
      page
        .locator('[data-board] > div')
        .first()
        .evaluate((sheet) => sheet.style.transform);
    const panned = await view();
    for (let index = 0; index < 30; index += 1) table.karin.say(`Eld ${index}`);
    await expect.poll(() => page.locator('[data-card]').count()).toBe(65);
    expect(await view()).toBe(panned);
  });
});
