// The board and the list: moving by mouse, finger and keys, grouping, taking back, putting away.
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { cardOf, openRoom, placeOf } from '../support/at-the-table.ts';
import type { BrowserPerson } from '../support/browser-person.ts';

const focusedCard = ({ page }: BrowserPerson) =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset.card);

async function centreOf(person: BrowserPerson, words: string) {
  const box = await cardOf(person, words).boundingBox();
  if (!box) throw new Error(`${words} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('moving a card', () => {
  test('[BS14] by mouse, by key and by one press; others see it there, and undo puts it back', async () => {
    const { sitDown, table } = await openRoom({ ideas: 4 });
    const anna = await sitDown();
    const { page } = anna;
    await page.locator('[data-board]').evaluate((board) => board.scrollIntoView({ block: 'end' }));
    const card = cardOf(anna, 'möts 1');
    const home = await placeOf(card);
    const shared = () => table.yuki.table.places.get('seed1');

    const from = await centreOf(anna, 'möts 1');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 370, { steps: 4 });
    await page.mouse.up();
    await expect.poll(shared).toBeDefined();
    const dragged = await placeOf(card);
    expect(dragged).not.toBe(home);
    const place = shared();
    expect(dragged).toBe(`${place?.x}px ${place?.y}px`);

    await card.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    expect(await placeOf(card)).toBe(dragged);
    await page.keyboard.press('m');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => shared()?.y).toBe((place?.y ?? 0) + 200);
    expect(await focusedCard(anna)).toBe('seed1');

    await page.keyboard.press('m');
    const pressed = await page.locator('[data-board]').boundingBox();
    await page.mouse.click((pressed?.x ?? 0) + 500, (pressed?.y ?? 0) + 500);
    await expect.poll(() => shared()?.x).not.toBe(place?.x);

    for (let act = 0; act < 3; act += 1) await page.keyboard.press('Control+z');
    await expect.poll(shared).toBeUndefined();
    expect(await placeOf(card)).toBe(home);
    await page.keyboard.press('Control+y');
    await expect.poll(shared).toEqual(place);
    expect(anna.complaints).toEqual([]);
  });

  test('[BS14] by a finger that rests on it; a finger that moves at once pans', async () => {
    const { sitDown, table } = await openRoom({ ideas: 2 });
    const anna = await sitDown({ size: { width: 390, height: 800 } });
    const { page } = anna;
    await page.locator('[data-board]').evaluate((board) => board.scrollIntoView({ block: 'end' }));
    const input = await page.context().newCDPSession(page);
    await input.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
      input.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
      });
    const stage = page.locator('[data-board] > div').first();
    const view = () => stage.evaluate((sheet) => sheet.style.transform);
    const before = await view();
    const at = await centreOf(anna, 'möts 1');
    await touch('touchStart', at.x, at.y);
    for (const y of [20, 50, 80]) await touch('touchMove', at.x, at.y + y);
    await touch('touchEnd');
    expect(await view()).not.toBe(before);
    expect(table.yuki.table.places.size).toBe(0);

    const now = await centreOf(anna, 'möts 1');
    const panned = await view();
    await touch('touchStart', now.x, now.y);
    await page.locator('[data-dragging]').waitFor();
    for (const y of [40, 80, 120]) await touch('touchMove', now.x, now.y + y);
    await touch('touchEnd');
    await expect.poll(() => table.yuki.table.places.size).toBe(1);
    expect(await view()).toBe(panned);
  });
});

describe('grouping', () => {
  test('[BS15] by keys, by menu and by laying one card on another; renamed and dissolved', async () => {
    const { sitDown, table } = await openRoom({ ideas: 5 });
    const anna = await sitDown();
    const { page, say, button, field } = anna;
    for (const words of ['En spis', 'Varm choklad']) {
      await field('brainstorm.yourIdea').fill(words);
      await page.keyboard.press('Enter');
    }
    await cardOf(anna, 'möts 1').press('x');
    await cardOf(anna, 'älven 3').press('x');
    await page.keyboard.press('g');
    await field('brainstorm.groupName').fill('Värme');
    await page.keyboard.press('Enter');
    await page.locator('[data-group]').getByRole('heading', { name: 'Värme' }).waitFor();
    await expect.poll(() => table.yuki.table.members.size).toBe(2);

    await cardOf(anna, 'varje vecka 5')
      .getByRole('button', { name: /^More for/ })
      .press('Enter');
    await page.getByRole('menuitem', { name: say('brainstorm.toGroup') }).click();
    await button('brainstorm.toGroup')
      .or(page.getByRole('button', { name: 'Värme' }))
      .last()
      .click();
    await expect.poll(() => table.yuki.table.members.size).toBe(3);

    await button('brainstorm.zoomFit').click();
    // The board glides there.
    const where = async () => JSON.stringify(await centreOf(anna, 'En spis'));
    await expect
      .poll(async () => {
        const before = await where();
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        return before === (await where());
      })
      .toBe(true);
    const [own, other] = [await centreOf(anna, 'En spis'), await centreOf(anna, 'Varm choklad')];
    await page.mouse.move(own.x, own.y);
    await page.mouse.down();
    await page.mouse.move(other.x + 10, other.y + 10, { steps: 4 });
    await page.mouse.up();
    await field('brainstorm.groupName').waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('radio', { name: say('brainstorm.list') }).check({ force: true });
    await page.getByRole('heading', { level: 3, name: 'Värme 3' }).waitFor();
    await expectAccessible(page, 'list with a group');
    await button('brainstorm.groupMenu', { title: 'Värme' }).click();
    await page.getByRole('menuitem', { name: say('brainstorm.dissolveGroup') }).click();
    await expect.poll(() => table.yuki.table.groups.size).toBe(0);
    await button('brainstorm.undoShort').click();
    await expect.poll(() => table.yuki.table.members.size).toBe(3);
  });
});

describe('one’s own ideas and others’', () => {
  test('[BS16] one’s own is taken back and had again; the focus goes to its neighbour', async () => {
    const { sitDown } = await openRoom({ ideas: 3 });
    const anna = await sitDown({ view: 'list' });
    await anna.page.keyboard.type('Min egen');
    await anna.page.keyboard.press('Enter');
    await cardOf(anna, 'Min egen').press('Delete');
    await expect.poll(() => anna.page.locator('[data-card]').count()).toBe(3);
    expect(await focusedCard(anna)).toMatch(/^seed/);
    await anna.button('brainstorm.undoShort').click();
    await expect.poll(() => cardOf(anna, 'Min egen').count()).toBe(1);
    await cardOf(anna, 'möts 1').press('Delete');
    expect(await anna.page.locator('[data-card]').count()).toBe(4);
  });

  test('[BS17] a facilitator puts an idea away and brings it back', async () => {
    const { sitDown, facilitate } = await openRoom({ ideas: 3 });
    const anna = await sitDown();
    const lena = await facilitate();
    const card = cardOf(lena, 'möts 1');
    await card.getByRole('button', { name: /^More for/ }).press('Enter');
    await lena.page.getByRole('menuitem', { name: lena.say('brainstorm.putAway') }).click();
    await expect.poll(() => cardOf(anna, 'möts 1').count()).toBe(0);
    await lena.page.getByText(lena.say('brainstorm.hidden', { count: 1 })).click();
    await lena.page.getByRole('button', { name: /^Bring back/ }).click();
    await expect.poll(() => cardOf(anna, 'möts 1').count()).toBe(1);
  });

  test('[BS18] single letters can be switched off, and never act in a field', async () => {
    const { sitDown } = await openRoom({ ideas: 2 });
    const anna = await sitDown();
    const { page, say, button } = anna;
    await page.keyboard.type('r e x m ?');
    expect(await page.locator('dialog').count()).toBe(0);
    await cardOf(anna, 'möts 1').press('?');
    await page
      .getByRole('checkbox', { name: say('brainstorm.keys.single') })
      .uncheck({ force: true });
    await page.keyboard.press('Escape');
    await cardOf(anna, 'möts 1').press('x');
    expect(await page.locator('[data-selected]').count()).toBe(0);
    await button('brainstorm.help').click();
    await page
      .getByRole('checkbox', { name: say('brainstorm.keys.single') })
      .check({ force: true });
    await page.keyboard.press('Escape');
    await cardOf(anna, 'möts 1').press('x');
    expect(await page.locator('[data-selected]').count()).toBe(1);
  });
});
