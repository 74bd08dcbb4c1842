// How much of the screen's top is taken by what stays there: the strip of the evening and, on a phone, the field. What
// sticks here sticks under them, and what is scrolled to is not hidden by them.
import { type RefObject, useEffect } from 'react';

const isSticky = (element: Element) => getComputedStyle(element).position === 'sticky';
const heightOf = (element: Element | null | undefined) =>
  element && isSticky(element) ? element.getBoundingClientRect().height : 0;

/** Sets `--sticky-top` and `--field-height` on the element and follows them. The field is marked `data-field`. */
export function useStickyHeights(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const around = [...(element.closest('main')?.children ?? [])];
    const strip = around.find((child) => isSticky(child) && !child.contains(element));
    const field = element.querySelector('[data-field]');
    const measure = () => {
      element.style.setProperty('--sticky-top', `${heightOf(strip)}px`);
      element.style.setProperty('--field-height', `${heightOf(field)}px`);
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (const one of [strip, field]) if (one) watch.observe(one);
    return () => watch.disconnect();
  }, [root]);
}
