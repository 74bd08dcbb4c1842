// How much of the window's edges is covered by what sticks there: told to the page, so that nothing
// that gets the focus is hidden beneath it, and to the screens as --sticky-top and --sticky-bottom.
import { type RefObject, useEffect } from 'react';

const edges = {
  top: { variable: '--sticky-top', padding: 'scroll-padding-block-start' },
  bottom: { variable: '--sticky-bottom', padding: 'scroll-padding-block-end' },
} as const;
/** Between what sticks and what is read. */
const room = 'min(1rem, 4svh)';

/** Follows the height of an element that sticks to an edge; as long as it does. */
export function useStickySize(ref: RefObject<HTMLElement | null>, edge: keyof typeof edges): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const { variable, padding } = edges[edge];
    const { style } = document.documentElement;
    const measure = () => {
      // Where the window is too low for it, it goes with the page.
      const sticks = getComputedStyle(element).position === 'sticky';
      const height = sticks ? `${Math.ceil(element.getBoundingClientRect().height)}px` : '0px';
      style.setProperty(variable, height);
      style.setProperty(padding, `calc(${height} + ${room})`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
      style.removeProperty(variable);
      style.removeProperty(padding);
    };
  }, [ref, edge]);
}
