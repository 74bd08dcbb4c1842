// Somebody in a browser who sits at a table in the middle of its brainstorm, with others on the same wire.
import { resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { startApp } from './app.ts';
import { type BrainstormTable, openBrainstorm } from './brainstorm-table.ts';
import { type BrowserPerson, createPerson } from './browser-person.ts';
import { shareBrowser } from './share-browser.ts';

export interface Sitting {
  readonly name?: string;
  readonly city?: string;
  readonly language?: InterfaceLanguage;
  readonly size?: { readonly width: number; readonly height: number };
  readonly view?: 'board' | 'list';
}

export interface Room {
  readonly url: string;
  readonly table: BrainstormTable;
  readonly sitDown: (sitting?: Sitting) => Promise<BrowserPerson>;
  /** A facilitator who has not said who they are. */
  readonly facilitate: () => Promise<BrowserPerson>;
}

/** Server, table and browser of one test, closed when it is over. */
export async function openRoom(options: { readonly ideas?: number } = {}): Promise<Room> {
  const app = await startApp({ clientDir: resolve('dist/client') });
  onTestFinished(() => app.stop());
  const table = await openBrainstorm(app, options);
  onTestFinished(() => table.close());
  const browser = await shareBrowser();
  const local = (link: string) => link.replace(/^https?:\/\/[^/]+/, app.url);
  return {
    url: app.url,
    table,
    async sitDown({ name = 'Anna', city = 'Umeå', language = 'en', size, view = 'board' } = {}) {
      const person = await createPerson(browser, { language, ...(size && { size }) });
      await person.page.addInitScript(
        (chosen) => localStorage.setItem('umecon boardView', chosen),
        view,
      );
      await person.page.goto(local(table.created.joinLink));
      await person.field('join.name').fill(name);
      await person.page.getByRole('radio', { name: city }).check({ force: true });
      await person.button('join.go').click();
      await person.page.locator('main ul button').first().click();
      await person.page.locator('textarea').waitFor();
      const expected = table.karin.table.ideas.size;
      await expect.poll(() => person.page.locator('[data-card]').count()).toBe(expected);
      return person;
    },
    async facilitate() {
      const person = await createPerson(browser, { language: 'en' });
      await person.page.goto(local(table.created.facilitator.link));
      await person.page.locator('dialog').waitFor();
      await person.page.keyboard.press('Escape'); // not now to the question who they are
      await person.page.locator('dialog').waitFor({ state: 'detached' });
      await person.page.locator('[data-card]').first().waitFor();
      return person;
    },
  };
}

/** The card with these words. */
export const cardOf = ({ page }: BrowserPerson, words: string): Locator =>
  page.locator('[data-card]').filter({ has: page.locator('p', { hasText: words }) });

/** Where a card lies on the board. */
export const placeOf = (card: Locator): Promise<string> =>
  card.locator('xpath=ancestor::li').evaluate((item) => item.style.translate);
