// An evening held by people in browsers: the server with the built client, a session made by hand, guests at the door.
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { startApp, type TestApp } from './app.ts';
import { type BrowserPerson, createPerson, type PersonOptions } from './browser-person.ts';
import { shareBrowser } from './share-browser.ts';

export interface BrowserEvening {
  readonly app: TestApp;
  readonly browser: Browser;
  person(options: PersonOptions): Promise<BrowserPerson>;
}

/** Server and browser of one test, closed when it is over. */
export async function openEvening(
  options: Parameters<typeof startApp>[0] = {},
): Promise<BrowserEvening> {
  const started = await startApp({ clientDir: resolve('dist/client'), ...options });
  let stopped: Promise<void> | null = null;
  // A test may stop the server itself.
  const stop = () => (stopped ??= started.stop());
  const app: TestApp = { ...started, stop };
  onTestFinished(stop);
  const browser = await shareBrowser();
  return { app, browser, person: (person) => createPerson(browser, person) };
}

/** Opens the join link and comes in under a name, from a city. */
export async function comeIn(
  evening: BrowserEvening,
  joinLink: string,
  name: string,
  city: string,
  options: { readonly language: InterfaceLanguage; readonly size?: PersonOptions['size'] },
): Promise<BrowserPerson> {
  const { language, size } = options;
  const person = await evening.person({ language, ...(size && { size }) });
  await person.page.goto(joinLink);
  await person.field('join.name').fill(name);
  await person.page.getByRole('radio', { name: city }).check({ force: true });
  await person.button('join.go').click();
  await person.page.waitForURL(/\/session\//);
  return person;
}

/** Presses the desk's one main button until the step is the wanted one. */
export async function advanceTo(facilitator: BrowserPerson, kind: string): Promise<void> {
  const { page } = facilitator;
  const wanted = facilitator.say(`evening.step.${kind}` as Parameters<BrowserPerson['say']>[0]);
  const next = page.locator('[data-desk]').getByRole('button').last();
  const heading = page.locator('main h1').first();
  const goOn = facilitator.button('desk.cutGo');
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await heading.innerText()).trim() === wanted) return;
    const label = await next.innerText();
    const hasMoved = async () => (await next.innerText()) !== label;
    await next.click();
    await expect.poll(async () => (await goOn.isVisible()) || (await hasMoved())).toBe(true);
    if (await goOn.isVisible()) await goOn.click();
    // The next move has another name, so pressing again cannot skip a step.
    await expect.poll(hasMoved).toBe(true);
  }
  throw new Error(`the desk did not lead to ${kind}`);
}
