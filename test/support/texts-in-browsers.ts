// Somebody in front of a shared text, the caret in it: the brief of a challenge, or the statement of a table.
import type { Locator } from 'playwright-core';
import type { BrowserPerson } from './browser-person.ts';
import { comeIn } from './evening-in-browsers.ts';
import { command, oneChallenge, openPreparedEvening, seatGuest } from './prepared-evening.ts';
import { nth } from './sessions.ts';

export interface Writing extends BrowserPerson {
  readonly text: Locator;
}

async function textIn(person: BrowserPerson): Promise<Writing> {
  const text = person.page.locator('[contenteditable=true]').first();
  await text.click();
  return { ...person, text };
}

export async function openBriefInBrowser(): Promise<Writing> {
  const evening = await openPreparedEvening();
  await evening.goTo('pitches');
  return textIn(await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' }));
}

export async function openStatementInBrowser(): Promise<Writing> {
  const evening = await openPreparedEvening();
  const { app, created } = evening;
  await evening.goTo('brainstorm');
  const karin = await comeIn(evening, evening.joinLink, 'Karin', 'Umeå', { language: 'sv' });
  await karin.button('brainstorm.sitDownAt', { title: oneChallenge.title }).click();
  const yuki = await seatGuest(app, created, 'ゆき');
  yuki.say('lights', '灯り');
  await karin.page.locator('[data-card]').waitFor();
  await evening.goTo('one-idea');
  const { id: tableId } = nth(created.session.tables, 0);
  await command(app, created, ['table:choose', { tableId, ideaId: 'lights' }]);
  return textIn(karin);
}
