// A facilitator whose window is low, because they zoom in or because a keyboard stands in it: what sticks to its edges leaves
// at least half of it free, and what has the focus is seen.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { joinAs } from '../support/api.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';

/** How much of the window's height nothing sticks to, in CSS pixels, and that of the window. */
const heights = (page: Page) =>
  page.evaluate(() => {
    const stuck = [...document.querySelectorAll('[data-desk], main > [data-print="hide"]')];
    const covered = stuck
      .filter((each) => getComputedStyle(each).position === 'sticky')
      .reduce((sum, each) => sum + each.getBoundingClientRect().height, 0);
    return { free: innerHeight - covered, window: innerHeight };
  });

/** What the focus is in, and whether its middle, or its beginning where it is high, is on top and in the window. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { x, y, width, height, top } = element.getBoundingClientRect();
    const line = Math.min(height / 2, 22);
    const touched = document.elementFromPoint(x + width / 2, y + line);
    const isSeen =
      top >= -1 && touched !== null && (element.contains(touched) || touched.contains(element));
    const own = element.tagName === 'INPUT' ? element.parentElement : element;
    return {
      isSeen: isSeen || (touched !== null && own?.contains(touched) === true),
      what: `${element.outerHTML.slice(0, 120)} at ${Math.round(x)},${Math.round(y)} ${Math.round(width)}×${Math.round(height)} under ${touched?.outerHTML.slice(0, 80)}`,
      isPage: element === document.body,
    };
  });

describe('a low window of a facilitator', () => {
  it.each([
    ['en', 320, 256],
    ['sv', 320, 256],
    ['ja', 320, 256],
    ['sv', 360, 420],
    ['en', 360, 740],
    ['sv', 640, 360],
    ['en', 1280, 800],
  ] as const)(
    '[UI164] half of it is free, and the focus is seen: %s, %d × %d',
    async (language, width, height) => {
      const evening = await openPreparedEvening();
      const lena = await evening.person({ language, size: { width, height } });
      const { page } = lena;
      await page.goto(evening.facilitatorLink);
      await lena.button('evening.introduceSkip').last().click();
      for (const kind of ['check-in', 'questions', 'support'] as const) {
        await evening.goTo(kind);
        await lena.heading(`evening.step.${kind}`).waitFor();
        const { free, window } = await heights(page);
        expect(free, `${kind}: ${free} of ${window}`).toBeGreaterThanOrEqual(window / 2);
        for (let presses = 0; presses < 40; presses += 1) {
          await page.keyboard.press('Tab');
          const { isSeen, what, isPage } = await focused(page);
          if (isPage) break;
          expect([kind, isSeen, what]).toEqual([kind, true, what]);
        }
      }
    },
    60_000,
  );

  it('[UI164] also while the desk tells of a rush', async () => {
    const evening = await openPreparedEvening();
    const { app, created } = evening;
    const lena = await evening.person({ language: 'sv', size: { width: 320, height: 256 } });
    await lena.page.goto(evening.facilitatorLink);
    await lena.button('evening.introduceSkip').last().click();
    const crowd = Array.from({ length: 60 }, (_, at) => joinAs(app, created.session, `Bot ${at}`));
    await Promise.all(crowd);
    const look = lena.button('desk.rushLook');
    await look.waitFor();
    for (const size of [
      { width: 320, height: 256 },
      { width: 360, height: 420 },
      { width: 360, height: 640 },
    ]) {
      await lena.page.setViewportSize(size);
      await expect
        .poll(async () => {
          const { free, window } = await heights(lena.page);
          return free >= window / 2;
        })
        .toBe(true);
      await look.focus();
      expect(await focused(lena.page)).toMatchObject({ isSeen: true });
    }
  });
});
