// How much of the screen's top is taken by the strip of the evening. What sticks here sticks under it, and what is
// scrolled to is not hidden by it.
import { type RefObject, useEffect } from 'react';

const isSticky = (element: Element) => getComputedStyle(element).position === 'sticky';
const heightOf = (element: Element | null | undefined) =>
  element && isSticky(element) ? element.getBoundingClientRect().height : 0;

/** Sets `--sticky-top` on the element and follows it. */
export function useStickyHeights(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const around = [...(element.closest('main')?.children ?? [])];
    const strip = around.find((child) => isSticky(child) && !child.contains(element));
    const measure = () => element.style.setProperty('--sticky-top', `${heightOf(strip)}px`);
    measure();
    const watch = new ResizeObserver(measure);
    if (strip) watch.observe(strip);
    return () => watch.disconnect();
  }, [root]);
}
