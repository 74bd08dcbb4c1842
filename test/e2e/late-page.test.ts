// Pages of which something does not arrive: they say so in plain words and come by themselves.
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type BrowserEvening, openEvening } from '../support/evening-in-browsers.ts';
import { fileOf, watch } from '../support/held-files.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';

const firstScript = fileOf('index.html');
const late = (page: Page) => page.locator('#late');
const lateTitle = 'Sidan har inte öppnats än';

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

  it('[UI47] does not mind when what is only asked for early does not arrive', async () => {
    const { evening, karin, watched } = await openDoor();
    const { page } = karin;
    const standsBy = late(page).locator('button:not([hidden])');
    let isEarly = true;
    await karin.context.route(fileOf('first.ts'), async (route) => {
      if (!isEarly) return route.continue();
      isEarly = false;
      await standsBy.waitFor({ state: 'attached' });
      await route.abort();
    });
    await page.addInitScript(() =>
      addEventListener('error', () => document.documentElement.classList.add('missed'), true),
    );
    let isAlarmed = true;
    await karin.context.route(firstScript, async (route) => {
      await page.locator('html.missed').waitFor();
      isAlarmed = await late(page).isVisible();
      await route.continue();
    });
    await page.goto(evening.joinLink);
    await karin.field('join.name').waitFor();
    expect([isAlarmed, watched.loads()]).toEqual([false, 1]);
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
    await watched.hold(fileOf('words/sv-door.ts'));
    await karin.page.goto(evening.joinLink);
    await late(karin.page).getByRole('heading', { name: lateTitle }).waitFor();
    watched.letThrough();
    await karin.field('join.name').waitFor();
    expect(await late(karin.page).count()).toBe(0);
  });

  const needed = [['screens/home/home.tsx'], ['words/sv-evening.ts']];
  it.each(needed)('[UI49] asks again for %s, without loading the page anew', async (file) => {
    const { evening, karin, watched } = await openDoor();
    await watched.hold(fileOf(file));
    await karin.page.goto(evening.app.url);
    await karin.page.getByText(karin.say('common.loading')).waitFor();
    watched.letThrough();
    await karin.heading('home.title').waitFor();
    expect(watched.loads()).toBe(1);
  });

  it('[UI49] asks again for the style of a screen', async () => {
    const { evening, karin, watched } = await openDoor();
    const style = fileOf('screens/home/home.tsx', 'style');
    await watched.hold(style);
    const missed = karin.page.waitForEvent('requestfailed');
    await karin.page.goto(evening.app.url);
    await missed;
    watched.letThrough();
    await karin.heading('home.title').waitFor();
    const findStyles = () =>
      [...document.styleSheets]
        .filter(({ cssRules }) => cssRules.length > 0)
        .map(({ href }) => `**${URL.parse(href ?? '')?.pathname}`);
    await expect.poll(() => karin.page.evaluate(findStyles)).toContain(style);
    expect(watched.loads()).toBe(1);
  });

  it.each(needed)('[UI49] loads the page anew when %s does not arrive at all', async (file) => {
    const { evening, karin, watched } = await openDoor({
      before: (context) => context.clock.install(),
    });
    // Another part was late before, and came.
    await karin.page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => dispatchEvent(new Event('umecon:late'))),
    );
    await watched.hold(fileOf(file));
    await karin.page.goto(evening.app.url);
    await karin.page.getByText(karin.say('common.skip')).waitFor({ state: 'attached' });
    const goOnUntil = async (shown: ReturnType<typeof karin.heading>) => {
      for (let tries = 0; tries < 60 && !(await shown.isVisible()); tries += 1)
        await karin.page.clock.runFor(1_000);
    };
    await goOnUntil(karin.heading('common.brokenTitle'));
    watched.letThrough();
    await goOnUntil(karin.heading('home.title'));
    await karin.heading('home.title').waitFor();
    expect(watched.loads()).toBeGreaterThanOrEqual(2);
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
