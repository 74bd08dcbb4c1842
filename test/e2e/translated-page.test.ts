// A page that the browser translates: after every step it says what a page says that is not translated.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pages } from '../../shared/model/pages.ts';
import type { StepKind } from '../../shared/model/step.ts';
import { comeIn } from '../support/evening-in-browsers.ts';
import { openPreparedEvening, seatGuest } from '../support/prepared-evening.ts';
import { isTranslated, readPage, translatePage } from '../support/translator.ts';

const soon = { timeout: 15_000 };

/** Reads both until they say the same. */
async function agree(translated: Page, plain: Page, at: StepKind): Promise<void> {
  const both = async () => [await readPage(translated), await readPage(plain)] as const;
  await expect
    .poll(
      async () => {
        const [mine, theirs] = await both();
        return mine === theirs ? 'the same' : `${mine}\n${theirs}`;
      },
      { ...soon, message: `at ${at}` },
    )
    .toBe('the same');
}

test('[UI21] a participant’s page and a wall that are translated show nothing stale and do not break', async () => {
  const evening = await openPreparedEvening();
  const anna = await comeIn(evening, evening.joinLink, 'Anna', 'Umeå', { language: 'en' });
  const plain = await anna.context.newPage();
  await plain.goto(evening.sessionLink);
  const hall = await evening.person({ language: 'en' });
  const wallLink = `${evening.app.url}${pages.wall(evening.created.session.code)}`;
  await hall.page.goto(wallLink);
  const plainHall = await hall.context.newPage();
  await plainHall.goto(wallLink);
  for (const page of [anna.page, hall.page]) {
    await page.locator('h1').first().waitFor();
    await translatePage(page);
    await expect.poll(() => isTranslated(page), soon).toBe(true);
  }
  const steps: readonly StepKind[] = ['welcome', 'check-in', 'pitches', 'team-up', 'brainstorm'];
  for (const step of steps) {
    await evening.goTo(step);
    await plain.locator('main h1', { hasText: anna.say(`evening.step.${step}`) }).waitFor();
    await agree(anna.page, plain, step);
    await agree(hall.page, plainHall, step);
  }
  const yuki = await seatGuest(evening.app, evening.created, 'ゆき');
  yuki.say('one', '提灯を持って歩く');
  yuki.say('two', 'おしるこの屋台');
  await evening.goTo('one-idea');
  await agree(anna.page, plain, 'one-idea');
  await agree(hall.page, plainHall, 'one-idea');
  expect([...anna.complaints, ...hall.complaints]).toEqual([]);
});
