// Pages of which something does not arrive: they say so in plain words and come by themselves.
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type BrowserEvening, openEvening } from '../support/evening-in-browsers.ts';
import { readManifest } from '../support/first-load.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';

const manifest = readManifest();
const fileOf = (source: string) => `**/${manifest[source]?.file}`;
const firstScript = fileOf('index.html');
const late = (page: Page) => page.locator('#late');
const lateTitle = 'Sidan har inte öppnats än';

/** Counts the pages that were loaded, and holds files back until they are let through. */
async function watch(context: BrowserContext) {
  let loads = 0;
  let isHeld = true;
  context.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  return {
    loads: () => loads,
    hold: (file: string, body?: string) =>
      context.route(file, (route) => {
        if (!isHeld) return route.continue();
        if (body === undefined) return route.abort();
        return route.fulfill({ contentType: 'text/javascript', body });
      }),
    letThrough() {
      isHeld = false;
    },
  };
}

async function openDoor(changes: { before?: (context: BrowserContext) => Promise<unknown> } = {}) {
  const evening = await openPreparedEvening();
  const karin = await evening.person({ language: 'sv' });
  await changes.before?.(karin.context);
  return { evening, karin, watched: await watch(karin.context) };
}

describe('a page that is late', () => {
  it.each([
    ['does not arrive', undefined],
    ['cannot be read', 'this is no script('],
    ['breaks', 'throw new Error("broken")'],
  ])('[UI47] says so when its first script %s, and comes by itself', async (_, body) => {
    const { evening, karin, watched } = await openDoor();
    await watched.hold(firstScript, body);
    await karin.page.goto(evening.joinLink);
    await late(karin.page).getByRole('heading', { name: lateTitle }).waitFor();
    await late(karin.page).getByRole('button', { name: 'Försök igen' }).waitFor();
    watched.letThrough();
    await karin.field('join.name').waitFor();
    expect(await late(karin.page).count()).toBe(0);
    expect(watched.loads()).toBeGreaterThan(1);
  });

  it('[UI47] is loaded anew four times and not again, until somebody presses the button', async () => {
    const { evening, karin, watched } = await openDoor({
      before: (context) => context.clock.install(),
    });
    await watched.hold(firstScript);
    await karin.page.goto(evening.joinLink);
    for (const loads of [2, 3, 4, 5]) {
      await late(karin.page).waitFor();
      await karin.page.clock.runFor(60_000);
      await expect.poll(watched.loads).toBe(loads);
    }
    await late(karin.page).waitFor();
    let questions = 0;
    karin.context.on('request', (request) => {
      if (request.method() === 'HEAD') questions += 1;
    });
    await karin.page.clock.runFor(60_000);
    await late(karin.page).waitFor();
    expect([watched.loads(), questions]).toEqual([5, 0]);
    await late(karin.page).getByRole('button').click();
    await expect.poll(watched.loads).toBe(6);
  });

  it('[UI47] stays where it is while the server does not answer', async () => {
    const { evening, karin, watched } = await openDoor({
      before: (context) => context.clock.install(),
    });
    await watched.hold(firstScript);
    let questions = 0;
    await karin.context.route('**/join/**', (route) => {
      if (route.request().method() !== 'HEAD') return route.continue();
      questions += 1;
      return questions < 3 ? route.abort() : route.continue();
    });
    await karin.page.goto(evening.joinLink);
    await late(karin.page).waitFor();
    for (const asked of [1, 2]) {
      await karin.page.clock.runFor(40_000);
      await expect.poll(() => questions).toBe(asked);
      expect([watched.loads(), await late(karin.page).isVisible()]).toEqual([1, true]);
    }
    watched.letThrough();
    await karin.page.clock.runFor(40_000);
    await karin.field('join.name').waitFor();
    expect(watched.loads()).toBe(2);
  });

  it('[UI47] says so after a while when none of its scripts comes', async () => {
    const { evening, karin, watched } = await openDoor();
    await watched.hold('**/*.js');
    await karin.page.goto(evening.joinLink);
    expect(await late(karin.page).isVisible()).toBe(false);
    await karin.page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await late(karin.page).getByRole('heading', { name: lateTitle }).waitFor();
    // It would do nothing.
    expect(await late(karin.page).getByRole('button').count()).toBe(0);
  });

  it('[UI48] says so while the words of its language do not arrive', async () => {
    const { evening, karin, watched } = await openDoor();
    await watched.hold(fileOf('words/sv.ts'));
    await karin.page.goto(evening.joinLink);
    await late(karin.page).getByRole('heading', { name: lateTitle }).waitFor();
    watched.letThrough();
    await karin.field('join.name').waitFor();
    expect(await late(karin.page).count()).toBe(0);
  });

  it('[UI49] asks again for a screen that did not arrive, without loading the page anew', async () => {
    const { evening, karin, watched } = await openDoor();
    await watched.hold(fileOf('screens/join/join.tsx'));
    await karin.page.goto(evening.joinLink);
    await karin.page.getByText(karin.say('common.loading')).waitFor();
    watched.letThrough();
    await karin.field('join.name').waitFor();
    expect(watched.loads()).toBe(1);
  });

  it('[UI49] loads the page anew when a screen does not arrive at all', async () => {
    const { evening, karin, watched } = await openDoor({
      before: (context) => context.clock.install(),
    });
    await watched.hold(fileOf('screens/join/join.tsx'));
    await karin.page.goto(evening.joinLink);
    const broken = karin.heading('common.brokenTitle');
    for (let tries = 0; tries < 30 && !(await broken.isVisible()); tries += 1)
      await karin.page.clock.runFor(2_000);
    await broken.waitFor();
    watched.letThrough();
    await karin.page.clock.runFor(10_000);
    await karin.field('join.name').waitFor();
    expect(watched.loads()).toBe(2);
  });

  it('[UI50] says what it needs where scripts are turned off', async () => {
    const { app, browser }: BrowserEvening = await openEvening();
    for (const [locale, words] of [
      ['en-GB', 'Umecon needs JavaScript'],
      ['sv-SE', 'Umecon behöver JavaScript'],
      ['ja-JP', 'UmeconにはJavaScriptが必要です'],
    ] as const) {
      const context = await browser.newContext({ javaScriptEnabled: false, locale });
      const page = await context.newPage();
      await page.goto(app.url);
      const said = page.locator('noscript p');
      await said.waitFor();
      expect(await said.innerText()).toContain(words);
      expect(await late(page).isVisible()).toBe(false);
      await context.close();
    }
  });
});
