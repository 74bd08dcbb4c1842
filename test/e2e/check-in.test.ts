// The show of hands as a thumb meets it: one tap, then a word.
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';
import { nth } from '../support/sessions.ts';

describe.each([
  [360, 420, 'ja'],
  [1280, 800, 'en'],
] as const)('the check-in, %d × %d in %s', (width, height, language) => {
  it('[UI150] one tap answers the show of hands, another tap changes it, then there is a field for the word', async () => {
    const evening = await openPreparedEvening();
    await evening.goTo('check-in');
    const size = { width, height };
    const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language, size });
    const hand = async () => nth((await evening.read()).participants, 0).checkIn;
    const first = karin.button('steps.checkIn.first');
    await first.waitFor();
    expect(await karin.field('steps.checkIn.word').count()).toBe(0);
    const box = await first.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(88);
    expect(box?.width).toBeGreaterThanOrEqual(120);
    await expectAccessible(karin.page, 'check-in before the hand');

    await first.click();
    await expect.poll(hand).toEqual({ firstTime: true, word: '' });
    await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true');
    await karin.field('steps.checkIn.word').fill('nyfiken');
    await karin.page.keyboard.press('Enter');
    await expect.poll(hand).toEqual({ firstTime: true, word: 'nyfiken' });

    await karin.button('steps.checkIn.again').click();
    await expect.poll(hand).toEqual({ firstTime: false, word: 'nyfiken' });
    await expect.poll(() => first.getAttribute('aria-pressed')).toBe('false');
    await expectAccessible(karin.page, 'check-in after the word');
    expect(karin.complaints).toEqual([]);
  });
});

it('[UI151] how many have answered is told of those who are here, never more than there are', async () => {
  const evening = await openPreparedEvening();
  await evening.goTo('check-in');
  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'en' });
  const yuki = await comeIn(evening, evening.joinLink, 'ゆき', 'Kamakura', { language: 'ja' });
  await yuki.button('steps.checkIn.again').click();
  const told = (count: number, all: number) =>
    karin.page.getByText(karin.say('steps.checkIn.answered', { count, all }), { exact: true });
  await told(1, 2).waitFor();
  await yuki.context.close();
  await told(0, 1).waitFor({ timeout: 30_000 });
});
