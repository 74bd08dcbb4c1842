// What a screen cuts off without saying so: words that lie outside of the window or under the edge of something around
// them. An ellipsis says so, and is no offence; what is only heard has no place.
import type { Page } from 'playwright-core';

/** The words of every offender, and where it is cut. */
export function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tolerance = 2;
    const saysSo = (style: CSSStyleDeclaration) =>
      style.textOverflow === 'ellipsis' ||
      !['', 'none'].includes(style.getPropertyValue('-webkit-line-clamp'));
    function isCut(element: Element): boolean {
      const range = document.createRange();
      range.selectNodeContents(element);
      let { left, right, top, bottom } = range.getBoundingClientRect();
      for (let frame: Element | null = element; frame; frame = frame.parentElement) {
        const style = getComputedStyle(frame);
        if (style.clipPath !== 'none' || style.opacity === '0') return false;
        if (style.overflowX === 'visible') continue;
        const box = frame.getBoundingClientRect();
        if (saysSo(style)) {
          left = Math.max(left, box.left);
          right = Math.min(right, box.right);
          top = Math.max(top, box.top);
          bottom = Math.min(bottom, box.bottom);
        } else if (
          left < box.left - tolerance ||
          right > box.right + tolerance ||
          top < box.top - tolerance ||
          bottom > box.bottom + tolerance
        )
          return true;
      }
      return left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1;
    }
    return [...document.querySelectorAll('#root *')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
          ) &&
          isCut(element),
      )
      .map((element) => `${element.className}: ${element.textContent}`);
  });
}
