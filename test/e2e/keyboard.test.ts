// Taking part from the door to a promise with the keyboard alone: nothing here points, presses or fills.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { BrowserPerson } from '../support/browser-person.ts';
import { openPreparedEvening, seatGuest } from '../support/prepared-evening.ts';

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus, as somebody does who cannot point. */
async function tabTo({ page }: BrowserPerson, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

const cardOf = (page: Page, text: string) =>
  page.locator('[data-card]').filter({ hasText: text }).first();

/** The arrow keys that point from the card with the focus to another, the longer way first. */
const keysTowards = (target: Locator) =>
  target.evaluate((element) => {
    const from = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const to = element.getBoundingClientRect();
    const across = [Math.abs(to.x - from.x), to.x > from.x ? 'ArrowRight' : 'ArrowLeft'] as const;
    const down = [Math.abs(to.y - from.y), to.y > from.y ? 'ArrowDown' : 'ArrowUp'] as const;
    return [across, down].toSorted(([a], [b]) => b - a).map(([, key]) => key);
  });

/** Tab to the cards, then arrows from card to card. */
async function walkTo(person: BrowserPerson, text: string): Promise<Locator> {
  const { page } = person;
  const card = cardOf(page, text);
  await card.waitFor();
  const isOnCard = await page.evaluate(() => document.activeElement?.matches('[data-card]'));
  if (!isOnCard) await tabTo(person, page.locator('[data-card][tabindex="0"]'));
  for (let presses = 0; presses < 12; presses += 1) {
    if (await hasFocus(card)) return card;
    const keys = await keysTowards(card);
    await page.keyboard.press(keys[presses % 3 === 2 ? 1 : 0] ?? 'ArrowRight');
  }
  const at = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  throw new Error(`no arrow leads from “${at}” to the card “${text}”`);
}

describe('by keyboard only', () => {
  it('[UI2] somebody joins, writes, rides, orders, undoes, chooses and promises', async () => {
    const evening = await openPreparedEvening();
    const { app, created } = evening;
    const anna = await evening.person({ language: 'en' });
    const { page, say, button, field } = anna;
    const { keyboard } = page;
    const text = () => page.locator('main').innerText();

    await page.goto(created.joinLink);
    await tabTo(anna, field('join.name'));
    await keyboard.type('Anna');
    await tabTo(anna, page.getByRole('radio', { name: 'Umeå' }));
    await keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Kamakura' }).isChecked()).toBe(true);
    await keyboard.press('ArrowUp');
    await tabTo(anna, button('join.go'));
    await keyboard.press('Enter');
    await page.waitForURL(/\/session\//);
    await anna.heading('evening.step.lobby').waitFor();

    await evening.goTo('check-in');
    await tabTo(anna, button('steps.checkIn.first'));
    await keyboard.press('Space');
    await page.getByText(say('steps.checkIn.done')).waitFor();
    await tabTo(anna, field('steps.checkIn.word'));
    await keyboard.type('awake');
    await keyboard.press('Enter');
    await button('steps.checkIn.wordSent').waitFor();

    await evening.goTo('team-up');
    await tabTo(anna, button('pitches.sitAt', { title: 'Mörka vintrar' }));
    await keyboard.press('Enter');
    await page
      .getByText(say('pitches.youSit', { title: 'Mörka vintrar' }))
      .first()
      .waitFor();
    expect((await evening.read()).tables[0]?.seats).toHaveLength(1);

    await evening.goTo('brainstorm');
    const yuki = await seatGuest(app, created, 'ゆき');
    yuki.say('lanterns', '竹灯籠');
    await tabTo(anna, field('brainstorm.yourIdea'));
    await keyboard.type('Light the stairs');
    await keyboard.press('Enter');
    await expect.poll(yuki.texts).toContain('Light the stairs');

    await keyboard.press('Tab');
    await walkTo(anna, '竹灯籠');
    await keyboard.press('r');
    await expect.poll(() => hasFocus(field('brainstorm.yourRide'))).toBe(true);
    await keyboard.type('Send us two');
    await keyboard.press('Enter');
    const ride = () => yuki.snapshot().ideas.find((idea) => idea.text === 'Send us two');
    await expect.poll(() => ride()?.ridesOn).toBe('lanterns');

    await keyboard.press('Tab');
    const own = await walkTo(anna, 'Light the stairs');
    const id = (await own.getAttribute('data-card')) ?? '';
    await keyboard.press('m');
    for (let press = 0; press < 4; press += 1) await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Enter');
    const place = () => yuki.table.places.get(id);
    await expect.poll(place).toMatchObject({ x: expect.any(Number), y: expect.any(Number) });
    const moved = place();

    await walkTo(anna, 'Light the stairs');
    await keyboard.press('x');
    await walkTo(anna, '竹灯籠');
    await keyboard.press('x');
    await page.getByText(say('brainstorm.selected', { count: 2 })).waitFor();
    await keyboard.press('g');
    await expect.poll(() => hasFocus(field('brainstorm.groupName'))).toBe(true);
    await keyboard.type('Lights');
    await keyboard.press('Enter');
    const groups = () => yuki.snapshot().groups.map(({ title }) => title);
    await expect.poll(groups).toEqual(['Lights']);
    const grouped = yuki.snapshot().ideas.filter(({ groupId }) => groupId !== null);
    expect(grouped.map((idea) => idea.text).toSorted()).toEqual(['Light the stairs', '竹灯籠']);

    yuki.say('soup', 'おしるこの屋台');
    await walkTo(anna, 'おしるこの屋台');
    await keyboard.press('Control+z');
    await expect.poll(groups).toEqual([]);
    expect(place()).toEqual(moved);
    await keyboard.press('Control+z');
    await expect.poll(place).not.toEqual(moved);
    await keyboard.press('Control+z');
    await expect.poll(ride).toBeUndefined();
    expect(yuki.texts().toSorted()).toEqual(['Light the stairs', 'おしるこの屋台', '竹灯籠']);

    await evening.goTo('one-idea');
    await page.getByText(say('one-idea.pick')).waitFor();
    const choice = await walkTo(anna, 'おしるこの屋台');
    await tabTo(anna, choice.getByRole('button', { name: say('brainstorm.pick') }));
    await keyboard.press('Enter');
    await expect.poll(async () => (await evening.read()).tables[0]?.chosen).toBe('soup');

    await evening.goTo('support');
    await anna.heading('evening.step.support').waitFor();
    const target = say('steps.support.toIdea', { idea: 'おしるこの屋台' });
    await page.getByRole('option', { name: target }).waitFor({ state: 'attached' });
    await tabTo(anna, field('steps.support.to'));
    await keyboard.press('ArrowDown');
    await tabTo(anna, page.getByRole('radio').first());
    await keyboard.press('ArrowDown');
    expect(
      await page.getByRole('radio', { name: say('steps.support.kind.skill') }).isChecked(),
    ).toBe(true);
    await tabTo(anna, field('steps.support.what'));
    await keyboard.type('I cook for thirty');
    await tabTo(anna, button('steps.support.make'));
    await keyboard.press('Enter');
    await expect.poll(text).toContain(say('steps.support.made'));
    expect((await evening.read()).commitments).toMatchObject([
      { kind: 'skill', what: 'I cook for thirty', ideaId: 'soup' },
    ]);
    expect(anna.complaints).toEqual([]);
  }, 120_000);
});
