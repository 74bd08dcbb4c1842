// What of a page can really be seen and pressed: inside the window and not covered by anything.
import type { Locator, Page } from 'playwright-core';

/** Whether the whole of it lies inside the window, and it is what a finger meets at its middle and both its ends. */
export function isInSight(of: Locator): Promise<boolean> {
  return of.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
    const x = (left + right) / 2;
    return [top + 2, (top + bottom) / 2, bottom - 2].every((y) => {
      const met = document.elementFromPoint(x, y);
      return met !== null && (element === met || element.contains(met));
    });
  });
}

/** The share of the window's height in which a finger, in the middle of the window, meets what is inside `selector`. */
export function freeShare(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    const rows = Array.from({ length: innerHeight }, (_, y) => y);
    const free = rows.filter((y) => document.elementFromPoint(innerWidth / 2, y)?.closest(wanted));
    return free.length / innerHeight;
  }, selector);
}

/** The texts of controls whose words are wider than they are, or that reach out of the window. */
export function cutControls(page: Page, within: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>(`${wanted} :is(button, select)`)];
    const cut = controls.filter((control) => {
      const { left, right, width, height } = control.getBoundingClientRect();
      if (width === 0 || control.closest('[data-question]')) return false;
      return left < -0.5 || right > innerWidth + 0.5 || width < 44 || height < 44;
    });
    return cut.map((control) => control.getAttribute('aria-label') ?? control.innerText);
  }, within);
}
