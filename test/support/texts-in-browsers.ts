// Somebody in front of a shared text, the caret in it: the brief of a challenge, or the statement of a table.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { BrowserPerson } from './browser-person.ts';
import { comeIn } from './evening-in-browsers.ts';
import { command, oneChallenge, openPreparedEvening, seatGuest } from './prepared-evening.ts';
import { nth } from './sessions.ts';

export interface Writing extends BrowserPerson {
  readonly text: Locator;
}

/** Presses “write on it” under the first text of the page. The caret stands at its end then. */
export async function beginToWrite({ page, say }: BrowserPerson): Promise<Locator> {
  await page.getByText(say('editor.write'), { exact: true }).first().click();
  const text = page.locator('[contenteditable=true]').first();
  await expect
    .poll(() => text.evaluate((element) => element === document.activeElement))
    .toBe(true);
  return text;
}

const textIn = async (person: BrowserPerson): Promise<Writing> => ({
  ...person,
  text: await beginToWrite(person),
});

export async function openBriefInBrowser(): Promise<Writing> {
  const evening = await openPreparedEvening();
  await evening.goTo('pitches');
  return textIn(await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' }));
}

/** Somebody at a table with one idea, which is to be chosen. */
export async function openOneIdeaInBrowser() {
  const evening = await openPreparedEvening();
  const { app, created } = evening;
  await evening.goTo('brainstorm');
  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
  await karin.button('brainstorm.sitDownAt', { title: oneChallenge.title }).click();
  const yuki = await seatGuest(app, created, 'ゆき');
  yuki.say('lights', '灯り');
  await karin.page.locator('[data-card]').waitFor();
  await evening.goTo('one-idea');
  return { evening, karin };
}

export async function openStatementInBrowser(): Promise<Writing> {
  const { evening, karin } = await openOneIdeaInBrowser();
  const { app, created } = evening;
  const { id: tableId } = nth(created.session.tables, 0);
  await command(app, created, ['table:choose', { tableId, ideaId: 'lights' }]);
  return textIn(karin);
}
