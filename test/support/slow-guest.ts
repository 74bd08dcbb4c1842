// A guest with a phone and a slow line, who fills in the form as fast as a program does, from the link to the first idea.
import type { Browser, Page } from 'playwright-core';
import { type Asked, followTraffic, slowLine } from './traffic.ts';

/** Somewhere on the way: what had come over the line until then. */
export interface Reached {
  readonly what: 'usable door' | 'tables to choose from' | 'first idea';
  readonly seconds: number;
  readonly asked: readonly Asked[];
  readonly bytes: number;
}

export interface SlowGuest {
  readonly page: Page;
  readonly reached: readonly Reached[];
}

/** Runs in a page, before its own scripts. */
export const saveData = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } })`;

/** With nothing kept from before; the session is in its brainstorm. */
export async function comeInSlowly(
  browser: Browser,
  joinLink: string,
  savesData = false,
): Promise<SlowGuest> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en',
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  if (savesData) await page.addInitScript(saveData);
  const traffic = await followTraffic(page, slowLine);
  const reached: Reached[] = [];
  const startedAtMs = performance.now();
  const reach = (what: Reached['what']) =>
    reached.push({
      what,
      seconds: (performance.now() - startedAtMs) / 1000,
      asked: traffic.asked(),
      bytes: traffic.bytes(),
    });
  const idea = `Light on every yard, ${Math.round(startedAtMs)}`;
  await page.goto(joinLink, { waitUntil: 'commit' });
  await page.locator('input').first().waitFor();
  reach('usable door');
  await page.locator('input').first().fill('Guest');
  await page.locator('input[type=radio]').first().check({ force: true });
  await page.locator('button[type=submit]').click();
  const sitDown = page.locator('main ul button').first();
  await sitDown.waitFor();
  reach('tables to choose from');
  await sitDown.click();
  await page.locator('textarea').fill(idea);
  await page.locator('textarea').press('Enter');
  await page.locator('[data-card]').filter({ hasText: idea }).waitFor();
  reach('first idea');
  return { page, reached };
}
